# Read by mvnw before Maven starts. Sets JAVA_HOME to a JDK 25 or newer, wherever it is.
required=25

java_major() {
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

is_new_enough() {
  [ -x "$1/bin/javac" ] || return 1
  major=$(java_major "$1")
  [ -n "$major" ] && [ "$major" -ge "$required" ]
}

find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && is_new_enough "$JAVA_HOME"; then
    return 0
  fi
  set +f
  for candidate in \
    /usr/lib/jvm/* \
    "${HOME:-/root}"/.sdkman/candidates/java/* \
    "${HOME:-/root}"/.jdks/* \
    /opt/java/* /opt/jdk* \
    "$(/usr/libexec/java_home -v $required 2>/dev/null || :)"; do
    if [ -n "$candidate" ] && is_new_enough "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      set -f
      return 0
    fi
  done
  set -f
  return 1
}

if ! find_jdk; then
  echo "Handrail needs a JDK $required or newer and found none: install one (for example Temurin $required from https://adoptium.net) or set JAVA_HOME to it." >&2
  exit 1
fi

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "Handrail builds its web client with Node 20 or newer and found no node and npm: install them (https://nodejs.org)." >&2
  exit 1
fi
