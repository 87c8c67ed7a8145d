# Sourced by mvnw and run: sets JAVA_HOME to a JDK 25, even when the default java is older.
# Needs no program but the shell, so that it works on a machine that has nothing but a JDK.

is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  while IFS= read -r line; do
    case "$line" in
    'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;;
    esac
  done 2>/dev/null <"$1/release"
  return 1
}

find_jdk_25() {
  set +f
  javac_on_path=$(command -v javac 2>/dev/null || true)
  javac_on_path=$(readlink -f "$javac_on_path" 2>/dev/null || printf %s "$javac_on_path")
  for home in \
    "${JAVA_HOME-}" \
    "${javac_on_path%/bin/javac}" \
    "${JAVA_HOME_25_X64-}" \
    /usr/lib/jvm/* \
    /usr/java/* \
    /usr/local/openjdk* \
    /opt/java/* \
    /opt/jdk* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jdks/* \
    "${HOME-}"/.asdf/installs/java/* \
    "${HOME-}"/.local/share/mise/installs/java/*; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Public Accord needs a JDK 25 and found none: install one, for instance Eclipse Temurin 25 from https://adoptium.net, or set JAVA_HOME to where it is." >&2
  return 1
}

find_jdk_25 || exit 1
