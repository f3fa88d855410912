using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Solowire.Protocol
{
    /// <summary>JSON as it is written: a string that looks like a date stays a string.</summary>
    internal static class JsonText
    {
        /// <summary>Nesting beyond it is refused, before it can exhaust the stack.</summary>
        private const int MaxDepth = 64;

        internal static JObject ReadObject(string json)
        {
            try
            {
                using (var reader = new JsonTextReader(new StringReader(json)))
                {
                    reader.DateParseHandling = DateParseHandling.None;
                    reader.MaxDepth = MaxDepth;
                    var value = JToken.ReadFrom(reader) as JObject;
                    if (value == null || reader.Read()) throw new ProtocolException("expected one JSON object and nothing else");
                    return value;
                }
            }
            catch (JsonException error)
            {
                throw new ProtocolException("not JSON: " + error.Message);
            }
        }
    }
}
