# What the scripts of this folder share. Everything said here goes to standard error: standard output
# belongs to the program that is run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# packages GROUP...: the names in these groups of debian-packages.txt.
packages() {
    local group
    for group in "$@"; do
        awk -v group="[$group]" '/^\[/ { here = ($1 == group); next }
                                 { sub(/#.*/, "") } here && NF { print $1 }' \
            "$root/packaging/debian-packages.txt"
    done
}

# install_packages GROUP...: installs what is missing, where apt-get and the right to use it are there.
install_packages() {
    local package missing=() apt=(apt-get)
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        command -v cmake >/dev/null && return 0 # not Debian: whoever has CMake may have the rest
        say "Foreframe is built with the packages listed in packaging/debian-packages.txt."
        say "This is no Debian system: please install what they are called here, then run this again."
        return 1
    fi
    for package in $(packages "$@"); do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "Packages are missing. As root, run:  apt-get install ${missing[*]}"
            return 1
        fi
        apt=(sudo apt-get)
    fi
    say "Installing ${missing[*]}"
    "${apt[@]}" -qq update >&2
    DEBIAN_FRONTEND=noninteractive "${apt[@]}" -y -qq install --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [TARGET...]: configures where that was not done yet, and builds. Quiet while all goes
# well; the whole log where it does not. One at a time.
build() {
    local preset=$1 folder=$root/build/$1 target=()
    shift
    (($#)) && target=(--target "$@")
    mkdir -p "$folder"
    (
        cd "$root"
        ! command -v flock >/dev/null || flock 9
        {
            [[ -f $folder/build.ninja ]] || cmake --preset "$preset"
            cmake --build "$folder" "${target[@]}"
        } >"$folder/build.log" 2>&1
    ) 9>"$folder/lock" || {
        cat "$folder/build.log" >&2
        return 1
    }
}
