using System;

namespace Solowire.Protocol
{
    /// <summary>A message that does not follow the protocol; the text tells where, by JSON pointer.</summary>
    public sealed class ProtocolException : Exception
    {
        public ProtocolException(string message) : base(message) { }
    }
}
