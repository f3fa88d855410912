using System;

namespace Solowire.Protocol
{
    /// <summary>Keeps a constructor through code stripping: Unity's linker honours any attribute of this name.</summary>
    [AttributeUsage(AttributeTargets.Constructor)]
    internal sealed class PreserveAttribute : Attribute
    {
    }
}
