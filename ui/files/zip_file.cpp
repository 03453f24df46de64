#include "files/zip_file.h"

#include "files/disk.h"
#include "session/strings.h"

#include <QBuffer>
#include <QDateTime>
#include <array>

namespace foreframe {

namespace {

constexpr quint32 localMark = 0x04034b50;
constexpr quint32 directoryMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr quint32 end64Mark = 0x06064b50;
constexpr quint32 locator64Mark = 0x07064b50;
constexpr quint16 version = 45; // with Zip64
constexpr quint16 namesInUtf8 = 1U << 11U;
constexpr quint32 seeZip64 = 0xFFFFFFFF;
constexpr quint16 manyEntries = 0xFFFF;

void put16(QByteArray& out, quint16 value) {
    out.append(char(value & 0xFFU)).append(char(value >> 8U));
}
void put32(QByteArray& out, quint32 value) {
    put16(out, quint16(value & 0xFFFFU));
    put16(out, quint16(value >> 16U));
}
void put64(QByteArray& out, quint64 value) {
    put32(out, quint32(value & 0xFFFFFFFFU));
    put32(out, quint32(value >> 32U));
}

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
        table[i] = crc;
    }
    return table;
}();

quint32 crcOf(quint32 crc, const QByteArray& bytes) {
    crc = ~crc;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ quint8(byte)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

} // namespace

ZipFile::ZipFile(const QString& path)
    : m_file(path) {
    const QDateTime now = QDateTime::currentDateTime();
    const QTime time = now.time();
    const QDate date = now.date();
    m_time = quint16(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
    m_date = quint16((date.year() - 1980) << 9 | date.month() << 5 | date.day());
}

tl::unexpected<Error> ZipFile::notWritten() const {
    return fail(
        utf8(foreframe::tr("The Zip file can't be written: %1.").arg(m_file.errorString())));
}

Result<void> ZipFile::write(const QByteArray& bytes) {
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return notWritten();
    if (m_file.write(bytes) != bytes.size())
        return notWritten();
    return {};
}

/// The sizes always stand in the Zip64 part, so that the header can be written before they are
/// known and filled in later.
QByteArray ZipFile::localHeader(const Entry& entry) const {
    QByteArray out;
    put32(out, localMark);
    for (const quint16 value : {version, namesInUtf8, quint16(0), m_time, m_date})
        put16(out, value);
    put32(out, entry.crc);
    put32(out, seeZip64);
    put32(out, seeZip64);
    put16(out, quint16(entry.name.size()));
    put16(out, 20);
    out.append(entry.name);
    put16(out, 1); // Zip64: both sizes
    put16(out, 16);
    put64(out, entry.size);
    put64(out, entry.size);
    return out;
}

QByteArray ZipFile::directoryEntry(const Entry& entry) const {
    QByteArray out;
    put32(out, directoryMark);
    for (const quint16 value : {version, version, namesInUtf8, quint16(0), m_time, m_date})
        put16(out, value);
    put32(out, entry.crc);
    put32(out, seeZip64);
    put32(out, seeZip64);
    put16(out, quint16(entry.name.size()));
    put16(out, 28);
    for (int i = 0; i < 3; ++i) // remark, disk, inner attributes
        put16(out, 0);
    put32(out, 0);
    put32(out, seeZip64);
    out.append(entry.name);
    put16(out, 1); // Zip64: both sizes and the place
    put16(out, 24);
    put64(out, entry.size);
    put64(out, entry.size);
    put64(out, entry.offset);
    return out;
}

Result<void> ZipFile::add(const QString& name, QIODevice& source) {
    constexpr qint64 piece = 1 << 20;
    Entry entry{name.toUtf8(), 0, 0, quint64(m_file.pos())};
    if (auto header = write(localHeader(entry)); !header)
        return header;
    for (;;) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            break;
        entry.crc = crcOf(entry.crc, bytes);
        entry.size += quint64(bytes.size());
        if (auto part = write(bytes); !part)
            return part;
    }
    if (!source.atEnd())
        return fail(utf8(foreframe::tr("%1 can't be read: %2.").arg(name, source.errorString())));
    const qint64 end = m_file.pos();
    if (!m_file.seek(qint64(entry.offset)))
        return notWritten();
    if (auto header = write(localHeader(entry)); !header)
        return header;
    if (!m_file.seek(end))
        return notWritten();
    m_entries.push_back(std::move(entry));
    return {};
}

Result<void> ZipFile::add(const QString& name, const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return add(name, buffer);
}

Result<void> ZipFile::finish() {
    QByteArray out;
    for (const Entry& entry : m_entries)
        out += directoryEntry(entry);
    const auto begin = quint64(m_file.pos());
    const auto size = quint64(out.size());
    const quint64 count = m_entries.size();
    put32(out, end64Mark);
    put64(out, 44); // what follows of this record
    put16(out, version);
    put16(out, version);
    put32(out, 0);
    put32(out, 0);
    put64(out, count);
    put64(out, count);
    put64(out, size);
    put64(out, begin);
    put32(out, locator64Mark);
    put32(out, 0);
    put64(out, begin + size);
    put32(out, 1);
    put32(out, endMark);
    put16(out, 0);
    put16(out, 0);
    put16(out, manyEntries);
    put16(out, manyEntries);
    put32(out, seeZip64);
    put32(out, seeZip64);
    put16(out, 0);
    if (auto end = write(out); !end)
        return end;
    // commit() itself takes no notice of a disk that does not confirm.
    if (!disk::sync(m_file) || !m_file.commit())
        return notWritten();
    return {};
}

} // namespace foreframe
