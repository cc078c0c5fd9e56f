import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.FileUtils;

/** Serves the Neo4j whose home is the argument, by its neo4j.conf, until its standard input closes. */
public class Main {
  public static void main(String[] arguments) {
    try {
      serve(Path.of(arguments[0]), System.getenv("NEO4J_PASSWORD"));
      System.exit(0);
    } catch (Throwable fault) {
      fault.printStackTrace();
      // Threads of a half-started Neo4j would keep the process alive.
      System.exit(1);
    }
  }

  private static void serve(Path home, String password) throws Exception {
    var service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("neo4j.conf")).build();
    service.database("system").executeTransactionally(
        "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    System.out.println("ready");
    // It closes however the parent ends, so that no server outlives it.
    while (System.in.read() != -1) {}
    service.shutdown();
    FileUtils.deleteDirectory(home);
  }
}
