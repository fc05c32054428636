# Read by mvnw before Maven starts. Sets JAVA_HOME to a JDK 25 or newer, wherever it is, and checks for Node.
required=25
required_node=20

java_major() {
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

is_new_enough() {
  [ -x "$1/bin/javac" ] || return 1
  major=$(java_major "$1")
  [ -n "$major" ] && [ "$major" -ge "$required" ]
}

# The home of the javac on the PATH, through links such as /usr/bin/javac.
jdk_on_path() {
  found=$(command -v javac 2>/dev/null) || return 0
  while [ -L "$found" ]; do
    target=$(readlink "$found")
    case "$target" in
    /*) found=$target ;;
    *) found=$(dirname "$found")/$target ;;
    esac
  done
  (cd "$(dirname "$found")/.." && pwd)
}

# HANDRAIL_JDKS names one folder of JDKs to look into instead of the system's.
find_jdk() {
  set +f
  set -- "${JAVA_HOME-}" "$(jdk_on_path)" \
    "${HOME:-/root}"/.sdkman/candidates/java/* \
    "${HOME:-/root}"/.jdks/*
  if [ -n "${HANDRAIL_JDKS-}" ]; then
    set -- "$@" "$HANDRAIL_JDKS"/*
  else
    set -- "$@" /usr/lib/jvm/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk* \
      "$(/usr/libexec/java_home -v $required 2>/dev/null || :)"
  fi
  set -f
  for candidate in "$@"; do
    if [ -n "$candidate" ] && is_new_enough "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

if ! find_jdk; then
  echo "Handrail needs a JDK $required or newer and found none: install one (for example Temurin $required from https://adoptium.net) or set JAVA_HOME to it." >&2
  exit 1
fi

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "Handrail builds its web client with Node $required_node or newer and npm, and did not find both: install them (https://nodejs.org)." >&2
  exit 1
fi

node_major=$(node --version | sed -n 's/^v\([0-9]*\).*/\1/p')
if [ "${node_major:-0}" -lt "$required_node" ]; then
  echo "Handrail builds its web client with Node $required_node or newer and found Node ${node_major:-of no version}: install a newer one (https://nodejs.org)." >&2
  exit 1
fi
