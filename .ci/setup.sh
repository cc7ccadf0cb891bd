# Sourced by ./studio, ./check and .ci/run: the packages and the Release build.

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_folder="$project_root/build/release"

missing_packages() {
    local package
    grep -v '^#' "$project_root/.ci/packages.txt" | while read -r package; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed \
            || echo "$package"
    done
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "No apt-get here: install the counterparts of .ci/packages.txt by hand." >&2
        return 0
    fi
    local missing
    missing=$(missing_packages | tr '\n' ' ')
    [ -n "${missing// /}" ] || return 0
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing: $missing"
    "${as_root[@]}" apt-get update -qq </dev/null
    # shellcheck disable=SC2086  # a list of words on purpose
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing </dev/null >/dev/null
}

# build TARGET...: configures and builds Release; the log is shown when it fails.
build() {
    local log="$build_folder/build.log"
    mkdir -p "$build_folder"
    echo "Building (log: build/release/build.log) ..."
    if ! (cd "$project_root" && cmake --preset release && cmake --build "$build_folder" --target "$@") \
        >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "error: the build failed; the whole log is in $log" >&2
        return 1
    fi
}
