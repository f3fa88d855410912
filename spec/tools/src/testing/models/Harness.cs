using System;
using System.IO;
using System.Text;
using Solowire.Protocol;

/// <summary>Reads messages from standard input, one on a line, and answers each with one line; then prints the tables and an unfinished message.</summary>
public static class Harness
{
    public static void Main()
    {
        var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        string line;
        while ((line = input.ReadLine()) != null) output.WriteLine(Answer(line));
        for (var code = 1000; code < 5001; code++) output.WriteLine(code + " " + (CloseCodes.Name(code) ?? "-") + " " + CloseCodes.ReconnectRule(code));
        foreach (var field in typeof(Parameters).GetFields())
        {
            var p = (Parameter)field.GetValue(null);
            output.WriteLine(string.Join(" ", p.Name, p.Unit, p.Default, p.Short, p.Min, p.Max));
        }
        try
        {
            output.WriteLine(new HelloMessage { Version = 1 }.ToJson());
        }
        catch (ProtocolException error)
        {
            output.WriteLine(error.Message);
        }
        output.Flush();
    }

    private static string Answer(string json)
    {
        try
        {
            var message = Message.Parse(json);
            return message == null ? "unknown" : "ok " + message.ToJson();
        }
        catch (ProtocolException error)
        {
            return "error " + error.Message;
        }
    }
}
