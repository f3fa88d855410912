using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;
using Solowire.Protocol;

/// <summary>Runs clients and says what they see: <c>Program.exe URL CLIENTID…</c>, one line of "CLIENTID word rest" each.</summary>
public static class Program
{
    public static void Main(string[] args)
    {
        ServicePointManager.DefaultConnectionLimit = 100;
        ThreadPool.SetMinThreads(16, 16);
        Task.WhenAll(args.Skip(1).Select(clientId => RunOne(args[0], clientId))).Wait();
    }

    private static async Task RunOne(string url, string clientId)
    {
        var client = new SolowireClient {
            Url = url + clientId, ClientId = clientId, FirstBackoffMs = 60, LongestBackoffMs = 300, WelcomeTimeoutMs = 800, Random = () => 1,
            GetCredentials = fresh => Task.FromResult(new Credentials { Scheme = "token", Token = fresh ? "fresh" : "first" }),
        };
        client.Online += welcome => Say(clientId, "online", welcome.SessionId);
        client.Ended += code => Say(clientId, "ended", code.ToString(CultureInfo.InvariantCulture));
        client.Pushed += push =>
        {
            if (push.Topic == "close") client.Close();
            if (push.Topic == "ask") Ask(client, clientId, push.Data.ToString());
            if (push.Topic == "ask-much") Ask(client, clientId, new string('x', (int)push.Data));
        };
        Say(clientId, "stopped", (await client.Run()).ToString(CultureInfo.InvariantCulture));
    }

    private static async void Ask(SolowireClient client, string clientId, string what)
    {
        try { Say(clientId, "answered", (await client.Request("ask", new JValue(what))).ToString()); }
        catch (Exception error) { Say(clientId, "failed", error.Message); }
    }

    private static void Say(string clientId, string word, string rest) { Console.WriteLine(clientId + " " + word + " " + rest); }
}
