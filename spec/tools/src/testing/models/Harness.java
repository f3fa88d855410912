import dev.solowire.protocol.CloseCode;
import dev.solowire.protocol.HelloMessage;
import dev.solowire.protocol.Message;
import dev.solowire.protocol.Parameter;
import dev.solowire.protocol.ProtocolException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads messages from standard input, one on a line, and answers each with one line; then prints the tables and an unfinished message. */
public final class Harness {
    private Harness() {}

    public static void main(String[] args) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = input.readLine(); line != null; line = input.readLine()) output.println(answer(line));
        for (int code = 1000; code < 5001; code++) {
            String word = CloseCode.of(code).map(CloseCode::word).orElse("-");
            output.println(code + " " + word + " " + CloseCode.reconnectRule(code));
        }
        for (Parameter p : Parameter.values()) {
            output.println(String.join(" ", p.field(), p.unit(), "" + p.defaultValue(), "" + p.shortValue(), "" + p.min(), "" + p.max()));
        }
        try {
            output.println(new HelloMessage().version(1).toJson());
        } catch (ProtocolException error) {
            output.println(error.getMessage());
        }
        output.flush();
    }

    private static String answer(String json) {
        try {
            return Message.parse(json).map(message -> "ok " + message.toJson()).orElse("unknown");
        } catch (ProtocolException error) {
            return "error " + error.getMessage();
        }
    }
}
