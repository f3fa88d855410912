namespace Solowire.Protocol
{
    /// <summary>What a client does after a close code.</summary>
    public enum Reconnect
    {
        /// <summary>Dial again, with full jitter from the first retry.</summary>
        Backoff,

        /// <summary>Dial again after the longest backoff; stop after three in a row.</summary>
        Capped,

        /// <summary>Get a new credential, then dial; stop at the second in a row.</summary>
        FreshCredential,

        /// <summary>On the newest dial: a new instanceId and one redial; else ignore.</summary>
        NewInstance,

        /// <summary>Stop; a person or the application decides.</summary>
        Never,
    }
}
