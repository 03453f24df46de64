#include "ui/disk_faults.h"

#include <QFile>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

// The functions of the C library by the same names: those of the program come first, also for the
// libraries it uses.

namespace {

struct Plan {
    std::mutex mutex;
    std::string folder;
    int left = 0;
    int error = 0;
    bool lasting = false;
    bool struck = false;
    std::string what;
};
Plan plan;
std::atomic<bool> armed = false;

bool strikes(const char* act, const std::string& path) {
    const std::lock_guard guard(plan.mutex);
    if (!armed || (plan.struck && !plan.lasting) ||
        path.compare(0, plan.folder.size(), plan.folder) != 0)
        return false;
    if (plan.left > 0) {
        --plan.left;
        return false;
    }
    if (!plan.struck)
        plan.what = std::string(act) + ' ' + path;
    plan.struck = true;
    errno = plan.error;
    return true;
}

std::string pathOf(int handle) {
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

bool strikes(const char* act, int handle) {
    return armed && strikes(act, pathOf(handle));
}

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool makes(int flags) {
    return (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0;
}

} // namespace

extern "C" {

int open64(const char* path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    if (armed && makes(flags) && strikes("open", std::string(path)))
        return -1;
    static auto* const next = real<int(const char*, int, ...)>("open64");
    return next(path, flags, mode);
}

int open(const char* path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    if (armed && makes(flags) && strikes("open", std::string(path)))
        return -1;
    static auto* const next = real<int(const char*, int, ...)>("open");
    return next(path, flags, mode);
}

ssize_t write(int handle, const void* bytes, size_t count) {
    static auto* const next = real<ssize_t(int, const void*, size_t)>("write");
    // Half of it arrives first, as on a disk that fills up.
    if (strikes("write", handle)) {
        const int error = errno;
        (void)!next(handle, bytes, count / 2);
        errno = error;
        return -1;
    }
    return next(handle, bytes, count);
}

ssize_t pwrite64(int handle, const void* bytes, size_t count, off64_t at) {
    static auto* const next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return strikes("pwrite", handle) ? -1 : next(handle, bytes, count, at);
}

ssize_t sendfile64(int to, int from, off64_t* at, size_t count) noexcept {
    static auto* const next = real<ssize_t(int, int, off64_t*, size_t)>("sendfile64");
    return strikes("sendfile", to) ? -1 : next(to, from, at, count);
}

int ftruncate64(int handle, off64_t size) noexcept {
    static auto* const next = real<int(int, off64_t)>("ftruncate64");
    return strikes("ftruncate", handle) ? -1 : next(handle, size);
}

int fsync(int handle) {
    static auto* const next = real<int(int)>("fsync");
    return strikes("fsync", handle) ? -1 : next(handle);
}

int fdatasync(int handle) {
    static auto* const next = real<int(int)>("fdatasync");
    return strikes("fdatasync", handle) ? -1 : next(handle);
}

int rename(const char* from, const char* to) noexcept {
    static auto* const next = real<int(const char*, const char*)>("rename");
    return armed && strikes("rename", std::string(to)) ? -1 : next(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned int flags) noexcept {
    static auto* const next =
        real<int(int, const char*, int, const char*, unsigned int)>("renameat2");
    return armed && strikes("renameat2", std::string(to))
               ? -1
               : next(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept {
    static auto* const next = real<int(const char*, const char*)>("link");
    return armed && strikes("link", std::string(to)) ? -1 : next(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept {
    static auto* const next = real<int(int, const char*, int, const char*, int)>("linkat");
    return armed && strikes("linkat", std::string(to))
               ? -1
               : next(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char* path, mode_t mode) noexcept {
    static auto* const next = real<int(const char*, mode_t)>("mkdir");
    return armed && strikes("mkdir", std::string(path)) ? -1 : next(path, mode);
}

} // extern "C"

namespace foreframe::test {

DiskFaults::DiskFaults(const QString& folder, int failing, int error, Lasting lasting) {
    const std::lock_guard guard(plan.mutex);
    plan.folder = QFile::encodeName(folder).toStdString();
    plan.left = failing;
    plan.error = error;
    plan.lasting = lasting == Lasting::FromThenOn;
    plan.struck = false;
    plan.what.clear();
    armed = true;
}

DiskFaults::~DiskFaults() {
    armed = false;
}

bool DiskFaults::struck() const {
    const std::lock_guard guard(plan.mutex);
    return plan.struck;
}

QString DiskFaults::what() const {
    const std::lock_guard guard(plan.mutex);
    return QString::fromStdString(plan.what);
}

} // namespace foreframe::test
