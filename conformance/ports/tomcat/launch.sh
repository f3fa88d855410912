# Sourced by the `run` of a server on Tomcat: this one's, and those of other protocols.

die() { echo "run: $1" >&2; exit "$2"; }

# launch FOLDER CLASS [ARGUMENT…]: compiles the Java sources of a folder if one changed, and becomes the server: the process id stays.
launch() {
  local folder=$1 main=$2 jars=/usr/share/java classpath='' missing='' jar sources classes
  shift 2
  for jar in tomcat10-embed-core tomcat10-embed-websocket tomcat10-annotations-api jackson-core jackson-annotations jackson-databind; do
    [ -e "$jars/$jar.jar" ] || missing=1
    classpath+=$jars/$jar.jar:
  done
  command -v javac >/dev/null || missing=1
  [ -z "$missing" ] ||
    die 'Java 17, Tomcat 10 or Jackson is missing; apt-get install openjdk-17-jdk-headless libtomcat10-embed-java libtomcat10-java libjackson2-databind-java' 3

  # A folder per content of the sources, moved into place whole, so that a running server keeps its classes and a start that
  # is killed leaves none behind; starts beside one another compile once.
  mapfile -t sources < <(find "$folder" -name '*.java' | LC_ALL=C sort)
  classes=$folder/build/classes-$(cat "${sources[@]}" | sha256sum | cut -c1-16)
  if [ ! -d "$classes" ]; then
    mkdir -p "$folder/build"
    exec 9>"$folder/build/lock"
    flock 9
    if [ ! -d "$classes" ]; then
      rm -rf "$folder/build/new"
      javac --release 17 -cp "$classpath" -d "$folder/build/new" "${sources[@]}"
      mv -T "$folder/build/new" "$classes"
    fi
    exec 9>&-
  fi

  # The two -XX options make it start faster. Tomcat keeps its work files under catalina.base.
  exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms96m -Xmn32m -Xmx384m -XX:+AlwaysPreTouch \
    -Dcatalina.base="$folder/build/base" -cp "$classpath$classes" "$main" "$@"
}
