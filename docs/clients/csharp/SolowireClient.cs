using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;
using Solowire.Protocol;

/// <summary>A complete Solowire client for Unity and .NET: one loop dials, listens and waits. Each rule is named at its line.</summary>
public sealed class SolowireClient {
    public string Url, ClientId;
    /// <summary>Called before each dial; true: the last one has expired. Default: no credentials.</summary>
    public Func<bool, Task<Credentials>> GetCredentials = fresh => Task.FromResult<Credentials>(null);
    public event Action<WelcomeMessage> Online = delegate { };
    /// <summary>A connection has ended with this code, which tells a takeover from a lost network (SW-CLIENT-25).</summary>
    public event Action<int> Ended = delegate { };
    public event Action<EventMessage> Pushed = delegate { };
    /// <summary>Longest wait before the first retry, and before any; for a connection, and for a welcome; in ms.</summary>
    public double FirstBackoffMs = 500, LongestBackoffMs = 30000;
    public int WelcomeTimeoutMs = (int)Parameters.WelcomeTimeoutMs.Default;
    /// <summary>A number from 0 to 1.</summary>
    public Func<double> Random = new Random(Guid.NewGuid().GetHashCode()).NextDouble;
    private const int NoClose = 1006; // FIN, RST, a failed dial (RFC 6455 §7.1.5)
    /// <summary>After so many ends of one kind in a row it stops; in the order of Reconnect (SW-CLIENT-10, 15, 16, 17).</summary>
    private static readonly int[] StopAt = { int.MaxValue, 3, 2, 2, 1 };
    private readonly CancellationTokenSource closed = new CancellationTokenSource();
    private volatile Connection current;
    private string instanceId = NewInstanceId();
    private long attempt, requests, retryAfterMs;

    /// <summary>Stays connected until it is told to stop; returns the code of that end, 1000 after Close. Run it once.</summary>
    public async Task<int> Run() { // one loop: one dial or connection at a time (SW-CLIENT-1)
        int retries = 0, row = 0; // ends of one kind in a row
        var last = Reconnect.Backoff;
        while (true) {
            var connection = new Connection();
            var code = await Connect(connection, last == Reconnect.FreshCredential && row > 0);
            current = null;
            connection.Fail(); // SW-CLIENT-22
            if (closed.IsCancellationRequested) return (int)CloseCode.Normal; // SW-CLIENT-11
            if (connection.Welcome != null && connection.AgeMs >= connection.DeadAfterMs) retries = row = 0; // SW-CLIENT-14
            var rule = CloseCodes.ReconnectRule(code);
            row = rule == last ? row + 1 : 1;
            last = rule;
            Ended(code);
            if (row >= StopAt[(int)rule]) return code;
            if (rule == Reconnect.NewInstance) { instanceId = NewInstanceId(); attempt = 0; }
            var cap = Math.Min(LongestBackoffMs, FirstBackoffMs * Math.Pow(2, retries++));
            var waitMs = retryAfterMs + (rule == Reconnect.Capped ? LongestBackoffMs : Random() * cap); // SW-CLIENT-12, 13
            await Task.WhenAny(Task.Delay((int)Math.Ceiling(waitMs), closed.Token));
        }
    }

    public void Close() => closed.Cancel(); // ends the session; Run returns

    /// <summary>Calls the application. Fails if offline, beyond a limit, refused, or when the session ends first.</summary>
    public async Task<JToken> Request(string method, JToken args = null) {
        var connection = current;
        if (connection == null) throw new InvalidOperationException("offline");
        var request = new RequestMessage { Id = Interlocked.Increment(ref requests).ToString(), Method = method, Params = args }; // SW-CLIENT-23
        var answer = connection.Expect(request);
        await connection.Send(request);
        return await answer;
    }

    /// <summary>One connection from its dial to its end; returns the code of that end.</summary>
    private async Task<int> Connect(Connection connection, bool fresh) {
        retryAfterMs = 0;
        try {
            var credentials = await GetCredentials(fresh);
            connection.Socket.Options.AddSubProtocol(ProtocolInfo.Subprotocol);
            using (var dial = CancellationTokenSource.CreateLinkedTokenSource(closed.Token)) {
                dial.CancelAfter(WelcomeTimeoutMs); // a dial that is given up is cut off (SW-CLIENT-2)
                await connection.Socket.ConnectAsync(new Uri(Url), dial.Token);
            }
            connection.Read();
            await connection.Send(new HelloMessage { Version = ProtocolInfo.Version, ClientId = ClientId, // SW-CLIENT-4
                InstanceId = instanceId, Attempt = ++attempt, Credentials = credentials });
            while (true) {
                var patience = connection.Welcome == null ? WelcomeTimeoutMs : (int)connection.DeadAfterMs;
                if (!await connection.Arrived.WaitAsync(patience, closed.Token)) break; // SW-CLIENT-18, 19
                object arrived; connection.Inbox.TryDequeue(out arrived);
                if (arrived is int end) return end;
                Message message = null;
                try { message = Message.Parse((string)arrived); } catch (ProtocolException) { } // as all that is unknown (SW-CLIENT-21)
                if (message is WelcomeMessage welcome) { connection.Begin(welcome); current = connection; Online(welcome); }
                if (message is HeartbeatMessage heartbeat) await connection.Send(new HeartbeatAckMessage { N = heartbeat.N }); // SW-CLIENT-6
                if (message is ResponseMessage response) connection.Answer(response);
                if (message is EventMessage push) Pushed(push);
                if (!(message is ByeMessage bye)) continue;
                retryAfterMs = bye.RetryAfterMs ?? 0;
                connection.LetGo(null); // no Close before the server's (SW-CLIENT-8)
                return (int)bye.Code; // the truth, whatever follows (SW-CLIENT-9)
            }
        } catch (Exception) {
            if (!closed.IsCancellationRequested) { connection.Socket.Dispose(); return NoClose; }
        }
        var code = closed.IsCancellationRequested ? CloseCode.Normal : CloseCode.HeartbeatTimeout;
        connection.LetGo((WebSocketCloseStatus)(int)code); // SW-CLIENT-20
        return (int)code;
    }

    /// <summary>128 random bits, never stored (SW-CLIENT-5).</summary>
    private static string NewInstanceId() {
        var bytes = new byte[16];
        RandomNumberGenerator.Create().GetBytes(bytes);
        return BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();
    }

    /// <summary>One connection and what belongs to it. Its reader lives until the Close, whatever the client does meanwhile.</summary>
    private sealed class Connection {
        public readonly ClientWebSocket Socket = new ClientWebSocket();
        public readonly ConcurrentQueue<object> Inbox = new ConcurrentQueue<object>(); // texts, and the code of the end
        public readonly SemaphoreSlim Arrived = new SemaphoreSlim(0);
        public WelcomeMessage Welcome;
        private readonly SemaphoreSlim turn = new SemaphoreSlim(1);
        private readonly ConcurrentDictionary<string, TaskCompletionSource<JToken>> pending = new ConcurrentDictionary<string, TaskCompletionSource<JToken>>();
        private readonly Queue<long> sent = new Queue<long>(); // when, in ms of its age
        private readonly Stopwatch age = new Stopwatch();
        private volatile bool over;
        public long AgeMs => age.ElapsedMilliseconds;
        public long DeadAfterMs => Welcome.Heartbeat.DeadAfterMs;
        public void Begin(WelcomeMessage welcome) { Welcome = welcome; age.Start(); }
        private void Post(object arrived) { Inbox.Enqueue(arrived); Arrived.Release(); }
        public async void Read() {
            object end = NoClose;
            try {
                var buffer = new ArraySegment<byte>(new byte[4096]);
                var text = new System.IO.MemoryStream();
                while (Socket.CloseStatus == null) {
                    var part = await Socket.ReceiveAsync(buffer, CancellationToken.None);
                    text.Write(buffer.Array, 0, part.Count);
                    if (part.MessageType == WebSocketMessageType.Close || !part.EndOfMessage) continue;
                    Post(Encoding.UTF8.GetString(text.ToArray()));
                    text = new System.IO.MemoryStream();
                }
                end = (int)Socket.CloseStatus.Value;
                await SendClose(WebSocketCloseStatus.NormalClosure); // the answer (SW-CLIENT-8)
            } catch (Exception) { } // lost
            over = true;
            Post(end);
            Socket.Dispose();
        }

        /// <summary>Sends when what was sent before is out; nothing after the end (SW-CLIENT-7).</summary>
        public async Task Send(Message message) {
            await turn.WaitAsync();
            try {
                if (over) return;
                if (!(message is RequestMessage)) lock (sent) sent.Enqueue(AgeMs); // a request is counted when it is asked for
                var bytes = new ArraySegment<byte>(Encoding.UTF8.GetBytes(message.ToJson()));
                await Socket.SendAsync(bytes, WebSocketMessageType.Text, true, CancellationToken.None);
            } finally { turn.Release(); }
        }
        private async Task SendClose(WebSocketCloseStatus code) {
            await turn.WaitAsync();
            if (Socket.State == WebSocketState.Open || Socket.State == WebSocketState.CloseReceived)
                await Socket.CloseOutputAsync(code, "", CancellationToken.None);
            turn.Release();
        }

        /// <summary>Sends nothing more but this Close, waits for nothing, and cuts off what has not ended by closeTimeoutMs.</summary>
        public async void LetGo(WebSocketCloseStatus? code) {
            over = true;
            if (code != null) _ = SendClose(code.Value);
            await Task.Delay((int)(Welcome?.Limits.CloseTimeoutMs ?? Parameters.CloseTimeoutMs.Default));
            Socket.Dispose();
        }

        /// <summary>Notes a request that is about to be sent, unless a limit of the welcome forbids it (SW-CLIENT-24).</summary>
        public Task<JToken> Expect(RequestMessage request) {
            var limits = Welcome.Limits;
            var rate = limits.Messages ?? new RateLimit { Max = Parameters.MessagesMax.Default, WindowMs = Parameters.MessagesWindowMs.Default };
            lock (sent) {
                while (sent.Count > 0 && sent.Peek() <= AgeMs - rate.WindowMs) sent.Dequeue();
                if (sent.Count >= rate.Max - rate.WindowMs / Welcome.Heartbeat.IntervalMs - 2 || Encoding.UTF8.GetByteCount(request.ToJson()) > limits.MaxMessageBytes
                    || pending.Count >= (limits.MaxPendingRequests ?? Parameters.MaxPendingRequests.Default))
                    throw new InvalidOperationException("beyond a limit of the server");
                sent.Enqueue(AgeMs);
            }
            var answer = pending[request.Id] = new TaskCompletionSource<JToken>();
            if (over) Fail();
            return answer.Task;
        }
        public void Answer(ResponseMessage response) {
            if (!pending.TryRemove(response.Id, out var answer)) return;
            if (response.Error == null) answer.TrySetResult(response.Result);
            else answer.TrySetException(new InvalidOperationException(response.Error.Code));
        }
        public void Fail() {
            over = true;
            foreach (var answer in pending.Values) answer.TrySetException(new OperationCanceledException("the session ended"));
        }
    }
}
