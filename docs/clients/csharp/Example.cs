using System;
using System.Threading.Tasks;

public static class Example
{
    public static async Task Play()
    {
        var client = new SolowireClient { Url = "ws://127.0.0.1:8080/", ClientId = "player-42" };
        client.Online += welcome => Console.WriteLine("online, epoch " + welcome.Epoch);
        client.Ended += code => Console.WriteLine("the connection ended with " + code);
        var last = await client.Run();
        Console.WriteLine("not coming back: " + last);
    }

    public static void Main() { Play().Wait(); }
}
