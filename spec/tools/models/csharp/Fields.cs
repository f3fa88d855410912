using System;
using System.Collections.Generic;
using Newtonsoft.Json.Linq;

namespace Solowire.Protocol
{
    /// <summary>The fields of one JSON object, read and written by kind; errors tell the place by JSON pointer.</summary>
    internal struct Fields
    {
        /// <summary>Up to here a double holds every integer exactly (2^53).</summary>
        private const double MaxExact = 9007199254740992.0;

        private readonly string at;

        internal Fields(JObject json, string pointer)
        {
            Json = json;
            at = pointer;
        }

        internal JObject Json { get; }

        internal string String(string name) { return (string)Require(name, JTokenType.String, "a string"); }

        internal string OptionalString(string name) { return Has(name) ? String(name) : null; }

        internal bool Boolean(string name) { return (bool)Require(name, JTokenType.Boolean, "a boolean"); }

        internal bool? OptionalBoolean(string name) { return Has(name) ? Boolean(name) : (bool?)null; }

        internal long Integer(string name)
        {
            var token = Value(name);
            try
            {
                if (token.Type == JTokenType.Integer) return (long)token;
            }
            catch (OverflowException)
            {
                throw Wrong(name, "an integer of 64 bits", token);
            }
            // 1.0 and 1e3 are integers, too (JSON Schema 2020-12, Core 4.2.3).
            var number = token.Type == JTokenType.Float ? (double)token : double.NaN;
            if (Math.Abs(number) <= MaxExact && Math.Floor(number) == number) return (long)number;
            throw Wrong(name, "an integer", token);
        }

        internal long? OptionalInteger(string name) { return Has(name) ? Integer(name) : (long?)null; }

        /// <summary>Any JSON value, null included.</summary>
        internal JToken Value(string name)
        {
            var token = OptionalValue(name);
            if (token == null) throw new ProtocolException(at + "/" + name + ": missing");
            return token;
        }

        /// <summary>Any JSON value, or a C# null if the field is not there.</summary>
        internal JToken OptionalValue(string name) { return Json[name]; }

        internal JObject Map(string name) { return (JObject)Require(name, JTokenType.Object, "an object"); }

        internal JObject OptionalMap(string name) { return Has(name) ? Map(name) : null; }

        internal IList<string> Strings(string name)
        {
            var list = new List<string>();
            foreach (var item in (JArray)Require(name, JTokenType.Array, "an array"))
            {
                if (item.Type != JTokenType.String) throw Wrong(name + "/" + list.Count, "a string", item);
                list.Add((string)item);
            }
            return list;
        }

        internal Fields Part(string name) { return new Fields(Map(name), at + "/" + name); }

        internal bool Has(string name) { return Json[name] != null; }

        internal bool HasObject(string name) { return Value(name).Type != JTokenType.Null; }

        internal void ExactlyOne(string first, string second)
        {
            if (Has(first) != Has(second)) return;
            throw new ProtocolException(at + "/: expected exactly one of " + first + " and " + second);
        }

        internal void Put(string name, string value) { Put(name, value == null ? null : new JValue(value)); }

        internal void Put(string name, IEnumerable<string> value) { Put(name, value == null ? null : new JArray(value)); }

        internal void Put(string name, JToken value)
        {
            if (value == null) throw new ProtocolException(at + "/" + name + ": not set");
            Json.Add(name, value);
        }

        internal void PutOptional(string name, string value) { if (value != null) Json.Add(name, value); }

        internal void PutOptional(string name, long? value) { if (value != null) Json.Add(name, value); }

        internal void PutOptional(string name, bool? value) { if (value != null) Json.Add(name, value); }

        internal void PutOptional(string name, JToken value) { if (value != null) Json.Add(name, value); }

        internal void PutNullable(string name, JToken value) { Json.Add(name, value ?? JValue.CreateNull()); }

        private JToken Require(string name, JTokenType type, string expected)
        {
            var token = Value(name);
            if (token.Type != type) throw Wrong(name, expected, token);
            return token;
        }

        private ProtocolException Wrong(string name, string expected, JToken found)
        {
            return new ProtocolException(at + "/" + name + ": expected " + expected + ", found " + found.Type);
        }
    }
}
