namespace Solowire.Protocol
{
    /// <summary>A number that a deployment may choose.</summary>
    public sealed class Parameter
    {
        internal Parameter(string name, string unit, long defaultValue, long shortValue, long min, long max)
        {
            Name = name;
            Unit = unit;
            Default = defaultValue;
            Short = shortValue;
            Min = min;
            Max = max;
        }

        public string Name { get; }

        /// <summary>ms, bytes or count.</summary>
        public string Unit { get; }

        /// <summary>What holds where nothing is announced.</summary>
        public long Default { get; }

        /// <summary>The value of the short timings, for conformance runs.</summary>
        public long Short { get; }

        public long Min { get; }

        public long Max { get; }
    }
}
