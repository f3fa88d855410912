// @ts-nocheck
// Generated from conformance/schemas by `npm run spec:generate`; edit those.
var ve=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(A){throw t=0,A}};var $e=ve(de=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});function qe(n){let t=n.length,A=0,
v=0,b;for(;v<t;)A++,b=n.charCodeAt(v++),b>=55296&&b<=56319&&v<t&&(b=n.charCodeAt(v),(b&64512)===56320&&v++);return A}
de.default=qe;qe.code='require("ajv/dist/runtime/ucs2length").default'});var se=ve(W=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});W.formatNames=W.fastFormats=W.fullFormats=
void 0;function D(n,t){return{validate:n,compare:t}}W.fullFormats={date:D(Ne,ce),time:D(fe(!0),he),"date-time":D(
Ee(!0),Fe),"iso-time":D(fe(),xe),"iso-date-time":D(Ee(),Me),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ts,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ms,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-poin\
ter":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:is,int32:{type:"number",validate:os},int64:{type:"\
number",validate:ps},float:{type:"number",validate:je},double:{type:"number",validate:je},password:!0,binary:!0};
W.fastFormats={...W.fullFormats,date:D(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,ce),time:D(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
he),"date-time":D(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Fe),"iso-time":D(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,xe),"iso-date-t\
ime":D(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Me),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
W.formatNames=Object.keys(W.fullFormats);function Xe(n){return n%4===0&&(n%100!==0||n%400===0)}var Qe=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
es=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Ne(n){let t=Qe.exec(n);if(!t)return!1;let A=+t[1],v=+t[2],
b=+t[3];return v>=1&&v<=12&&b>=1&&b<=(v===2&&Xe(A)?29:es[v])}function ce(n,t){if(n&&t)return n>t?1:n<t?-1:0}var ue=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function fe(n){return function(A){let v=ue.exec(A);if(!v)return!1;let b=+v[1],E=+v[2],e=+v[3],r=v[4],y=v[5]===
"-"?-1:1,o=+(v[6]||0),a=+(v[7]||0);if(o>23||a>59||n&&!r)return!1;if(b<=23&&E<=59&&e<60)return!0;let s=E-a*y,i=b-
o*y-(s<0?1:0);return(i===23||i===-1)&&(s===59||s===-1)&&e<61}}function he(n,t){if(!(n&&t))return;let A=new Date(
"2020-01-01T"+n).valueOf(),v=new Date("2020-01-01T"+t).valueOf();if(A&&v)return A-v}function xe(n,t){if(!(n&&t))
return;let A=ue.exec(n),v=ue.exec(t);if(A&&v)return n=A[1]+A[2]+A[3],t=v[1]+v[2]+v[3],n>t?1:n<t?-1:0}var ye=/t|\s/i;
function Ee(n){let t=fe(n);return function(v){let b=v.split(ye);return b.length===2&&Ne(b[0])&&t(b[1])}}function Fe(n,t){
if(!(n&&t))return;let A=new Date(n).valueOf(),v=new Date(t).valueOf();if(A&&v)return A-v}function Me(n,t){if(!(n&&
t))return;let[A,v]=n.split(ye),[b,E]=t.split(ye),e=ce(A,b);if(e!==void 0)return e||he(v,E)}var ss=/\/|:/,rs=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ts(n){return ss.test(n)&&rs.test(n)}var Ae=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function is(n){return Ae.lastIndex=0,Ae.test(n)}var ns=-(2**31),as=2**31-1;function os(n){return Number.isInteger(
n)&&n<=as&&n>=ns}function ps(n){return Number.isInteger(n)}function je(){return!0}var ls=/[^\\]\\Z/;function ms(n){
if(ls.test(n))return!1;try{return new RegExp(n),!0}catch{return!1}}});var Ws=te,Oe={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/targ\
et.schema.json",title:"Target",description:"A server to be checked: where it is, how it is started and stopped\
, and who may connect.",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,description:"\
What reports call the server.",examples:["chat server"]},contract:{type:"string",minLength:1,description:"Asyn\
cAPI document, with x-single-session, of the protocol that the server speaks; relative to this file. Default: \
Solowire's.",examples:["api.yaml"]},protocol:{type:"string",minLength:1,description:"In place of `contract`: t\
he name of a protocol whose document comes with the kit; `solowire test --protocol` lists them.",examples:["mq\
tt-5"]},codecs:{type:"object",propertyNames:{pattern:"^[a-z][a-z0-9.-]*$"},additionalProperties:{type:"string",
minLength:1},description:"Codecs that the contract names and the kit does not have: JavaScript modules by the \
names of codecs, relative to this file. The kit runs them. Each exports by default `{ decode(bytes, isBinary, \
state), encode(message, state) }`: `decode` returns the list of messages that a WebSocket message completes, a\
nd throws if it cannot be read; `encode` returns `{ data, binary }`; `state` is an object of the connection.",
examples:[{stomp:"./stomp.mjs"}]},addresses:{type:"array",minItems:1,items:{$ref:"#/$defs/Address"},description:"\
Where it listens, one for each node. May be left out if `start` tells the URL when the server is ready.",examples:[
[{url:"wss://staging.example.test/ws"}]]},start:{$ref:"#/$defs/Start",examples:[{command:"./server --port 8080",
ready:{port:8080}}]},pid:{type:"integer",minimum:1,description:"Process id of a server on this machine that th\
e kit does not start itself: its descriptors and sockets before and after many connections are judged, and its\
 memory is reported (Linux). Its process group and whatever it has started count, too. Nobody else should use \
it meanwhile.",examples:[4711]},identities:{type:["string","array"],pattern:"\\{n\\}",minItems:2,items:{$ref:"\
#/$defs/Identity"},description:"A pattern that clientIds are made from; {n} is a number, {seed} the seed of th\
e run. Or a list of the only identities that may be used, at least two, each with its own credentials (default\
: what `credentials` says); each rests between two cases. Default: solowire-{seed}-{n}.",examples:["player-{se\
ed}-{n}",[{id:"alice",credentials:{scheme:"token",token:"${ALICE_TOKEN}"}},{id:"bob",credentials:{scheme:"toke\
n",token:"${BOB_TOKEN}"}}]]},credentials:{$ref:"#/$defs/IdentityCredentials",examples:[{scheme:"token",token:"\
${SECRET}-{clientId}"}]},special:{$ref:"#/$defs/Special",examples:[{operator:{id:"admin-1"},wrong:{credentials:{
scheme:"token",token:"not-a-token"}}}]},parameters:{type:"object",additionalProperties:{type:"number",exclusiveMinimum:0},
description:"Parameters that the server keeps to but does not announce, by their names in the specification; i\
n ms, bytes or counts.",examples:[{closeTimeoutMs:2e3}]},capabilities:{type:"array",uniqueItems:!0,items:{type:"\
string",minLength:1},description:"Capabilities that the server claims; one that is claimed and not announced b\
y its welcome is a failure.",examples:[["testing.echo"]]},knownDeviations:{$ref:"#/$defs/KnownDeviations",examples:[
{"takeover/deaf#a-tcp-ended":{reason:"the old library keeps half-open sockets",expires:"2030-01-01"}}]}},anyOf:[
{required:["addresses"],properties:{addresses:!0}},{required:["start"],properties:{start:!0}}],$defs:{Address:{
title:"TargetAddress",type:"object",additionalProperties:!1,required:["url"],properties:{url:{type:"string",pattern:"\
^wss?://",description:"ws:// or wss:// URL; ${NAME} is taken from the environment. Its user, password and quer\
y are never printed.",examples:["wss://staging.example.test/ws"]},headers:{type:"object",additionalProperties:{
type:"string"},description:"Sent with each upgrade; ${NAME} is taken from the environment.",examples:[{"X-Api-\
Key":"${API_KEY}"}]},tls:{type:"object",additionalProperties:!1,description:"For wss: URLs; files are relative\
 to this file.",dependentRequired:{cert:["key"],key:["cert"]},properties:{ca:{type:"string",description:"File \
with the PEM of an authority to trust.",examples:["ca.pem"]},cert:{type:"string",description:"File with the PE\
M of the certificate that the kit shows, where the server wants one.",examples:["kit.pem"]},key:{type:"string",
description:"File with the PEM of its private key.",examples:["kit.key"]},servername:{type:"string",description:"\
Server name to ask for (SNI).",examples:["example.test"]},rejectUnauthorized:{type:"boolean",description:"fals\
e accepts any certificate. Default: true.",examples:[!1]}},examples:[{ca:"ca.pem"}]}},description:"One address\
 of the server."},Start:{title:"TargetStart",type:"object",additionalProperties:!1,required:["command","ready"],
properties:{command:{type:"string",minLength:1,description:"Shell command that starts the server and stays in \
the foreground.",examples:["./server --port 8080"]},cwd:{type:"string",description:"Working folder, relative t\
o this file. Default: the folder of this file.",examples:["../server"]},env:{type:"object",additionalProperties:{
type:"string"},description:"More environment variables; ${NAME} is taken from the environment of the kit.",examples:[
{LOG_LEVEL:"warn"}]},ready:{type:"object",additionalProperties:!1,minProperties:1,maxProperties:1,description:"\
How to know that it is ready.",properties:{line:{type:"string",description:"Regular expression for a line on i\
ts stdout. A group named url gives the address.",examples:["listening on (?<url>ws://\\S+)"]},port:{type:"inte\
ger",minimum:1,maximum:65535,description:"TCP port on loopback that accepts.",examples:[8080]},url:{type:"stri\
ng",pattern:"^https?://",description:"HTTP URL that answers 2xx.",examples:["http://127.0.0.1:8080/health"]}},
examples:[{line:"listening on (?<url>ws://\\S+)"}]},timeoutMs:{type:"integer",minimum:100,description:"How lon\
g it may take to be ready, in ms. Default: 30000.",examples:[6e4]},stop:{type:"string",description:"Shell comm\
and that stops it in order; PID in its environment is the id of the process that listens. Default: SIGTERM to \
that process.",examples:["kill -TERM $PID"]},stopTimeoutMs:{type:"integer",minimum:100,description:"How long i\
t may take to stop before it is killed, in ms. Default: 10000.",examples:[5e3]}},description:"How the kit star\
ts the server, and stops it. With it, cases of shutdown, restart and leaks can run."},Special:{title:"TargetSp\
ecial",description:"Credentials and identities that only some cases need. A case that needs one that is left o\
ut is not applicable.",type:"object",additionalProperties:!1,properties:{wrong:{$ref:"#/$defs/SpecialCredentia\
ls",description:"Credentials that the server must refuse.",examples:[{credentials:{scheme:"token",token:"not-a\
-token"}}]},foreign:{$ref:"#/$defs/SpecialCredentials",description:"Good credentials that are valid for none o\
f the test identities.",examples:[{credentials:{scheme:"token",token:"${MALLORY_TOKEN}"}}]},slow:{$ref:"#/$def\
s/SpecialCredentials",description:"Good credentials for every test identity that take the server longer to ver\
ify than `credentials` that come a moment later.",examples:[{credentials:{scheme:"token",token:"slow-{clientId\
}"}}]},outsider:{$ref:"#/$defs/Identity",description:"An identity that is not a test identity. Without credent\
ials of its own it shows what `credentials` says.",examples:[{id:"customer-1"}]},operator:{$ref:"#/$defs/Ident\
ity",description:"An identity that may call `observe`. Without credentials of its own it shows what `credentia\
ls` says.",examples:[{id:"admin-1",credentials:{scheme:"token",token:"${ADMIN_TOKEN}"}}]}}},SpecialCredentials:{
title:"TargetSpecialCredentials",type:"object",additionalProperties:!1,required:["credentials"],properties:{credentials:{
$ref:"#/$defs/Credentials",examples:[{scheme:"token",token:"not-a-token"}]}},description:"Credentials without \
an identity: a test identity shows them."},Identity:{title:"TargetIdentity",type:"object",additionalProperties:!1,
required:["id"],properties:{id:{type:"string",minLength:1,description:"The identity.",examples:["admin-1"]},credentials:{
$ref:"#/$defs/Credentials",description:"What it shows. Default: what the target's `credentials` says, with its\
 id for {clientId}.",examples:[{scheme:"token",token:"${ADMIN_TOKEN}"}]}},description:"An identity of the targ\
et's own."},IdentityCredentials:{title:"IdentityCredentials",description:"What each identity shows, in one of \
three ways. Default: nothing.",type:"object",additionalProperties:!1,required:["scheme"],properties:{scheme:{type:"\
string",minLength:1,description:"Says to the server what the token is.",examples:["token"]},token:{type:"strin\
g",minLength:1,description:"A pattern: {clientId} is replaced; ${NAME} is taken from the environment. Never pr\
inted, never recorded.",examples:["${SECRET}-{clientId}"]},tokens:{type:"array",minItems:1,items:{type:"string",
minLength:1},description:"A list: the first is for the identity with n = 1, or the first that is listed, and s\
o on; a special identity needs its own. ${NAME} is taken from the environment.",examples:[["${FIRST_TOKEN}","$\
{SECOND_TOKEN}"]]},command:{type:"string",minLength:1,description:"A shell command in the folder of this file:\
 it reads clientIds from its stdin, one a line, those of special identities without credentials last, and prin\
ts a token for each, one a line, within a minute.",examples:["./make-tokens"]}},oneOf:[{required:["token"],properties:{
token:!0}},{required:["tokens"],properties:{tokens:!0}},{required:["command"],properties:{command:!0}}]},KnownDeviations:{
title:"KnownDeviations",description:"Checks that are known to fail, by their ids: they do not fail the run; on\
e that passes or has expired does. Also the shape of a baseline file.",type:"object",additionalProperties:{$ref:"\
#/$defs/KnownDeviation"}},KnownDeviation:{title:"KnownDeviation",type:"object",additionalProperties:!1,required:[
"reason"],properties:{reason:{type:"string",minLength:1,description:"Why it fails, and why that is borne.",examples:[
"the old library keeps half-open sockets"]},link:{type:"string",format:"uri",description:"Where it is tracked.",
examples:["https://tracker.example.test/123"]},expires:{type:"string",format:"date",description:"The last day \
on which it is borne, as YYYY-MM-DD.",examples:["2030-01-01"]},flaky:{type:"boolean",description:"It fails onl\
y now and then: a pass is no surprise. Default: false.",examples:[!0]}},description:"Why one check may fail."},
Credentials:{title:"TargetCredentials",description:"What an identity shows in its hello.",type:"object",additionalProperties:!1,
required:["scheme","token"],properties:{scheme:{type:"string",minLength:1,description:"Says to the server what\
 the token is.",examples:["token"]},token:{type:"string",minLength:1,description:"The secret: {clientId} is re\
placed by the identity that shows it; ${NAME} is taken from the environment. Never printed, never recorded.",examples:[
"${ADMIN_TOKEN}"]}}}}};var M=Object.prototype.hasOwnProperty,N=$e().default,Ge=new RegExp("^[a-z][a-z0-9.-]*$","u"),ds=new RegExp("^w\
ss?://","u"),us=new RegExp("^https?://","u"),fs=new RegExp("\\{n\\}","u");function T(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=T.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.id===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),r++}for(let o in n)
if(!(o==="id"||o==="credentials")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),r++}if(n.id!==void 0){let o=n.id;if(typeof o=="string"){if(N(o)<1){let a={instancePath:t+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(n.credentials!==void 0){let o=n.
credentials;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.scheme===void 0){let a={instancePath:t+"/credent\
ials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"scheme"},message:"\
must have required property 'scheme'"};e===null?e=[a]:e.push(a),r++}if(o.token===void 0){let a={instancePath:t+
"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"\
must have required property 'token'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="scheme"||a==="toke\
n")){let s={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),r++}if(o.scheme!==void 0){let a=o.scheme;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+"/cre\
dentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/cr\
edentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}}if(o.token!==void 0){let a=o.token;if(typeof a=="strin\
g"){if(N(a)<1){let s={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Credentials/properties/token/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.
push(s),r++}}else{let s={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Credentials/properties/token/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}}else{let a={
instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return T.errors=e,r===0}T.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function O(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=O.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.credentials===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"credentials"},message:"must have required property 'credentials'"};e===null?e=[o]:e.push(
o),r++}for(let o in n)if(o!=="credentials"){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=
[a]:e.push(a),r++}if(n.credentials!==void 0){let o=n.credentials;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.scheme===void 0){let a={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"\
required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[a]:e.push(
a),r++}if(o.token===void 0){let a={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"\
required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[a]:e.push(
a),r++}for(let a in o)if(!(a==="scheme"||a==="token")){let s={instancePath:t+"/credentials",schemaPath:"#/$def\
s/Credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must\
 NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.scheme!==void 0){let a=o.scheme;if(typeof a==
"string"){if(N(a)<1){let s={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/sc\
heme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properti\
es/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}
if(o.token!==void 0){let a=o.token;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+"/credentials/token",
schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/credentials/tok\
en",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/credentials",schemaPath:"#/$defs/Cred\
entials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}}else{
let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),r++}return O.errors=e,r===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(n,{
instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=C.evaluated;
if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
for(let o in n)if(!(o==="wrong"||o==="foreign"||o==="slow"||o==="outsider"||o==="operator")){let a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties"};e===null?e=[a]:e.push(a),r++}n.wrong!==void 0&&(O(n.wrong,{instancePath:t+"/\
wrong",parentData:n,parentDataProperty:"wrong",rootData:b,dynamicAnchors:E})||(e=e===null?O.errors:e.concat(O.
errors),r=e.length)),n.foreign!==void 0&&(O(n.foreign,{instancePath:t+"/foreign",parentData:n,parentDataProperty:"\
foreign",rootData:b,dynamicAnchors:E})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),n.slow!==void 0&&
(O(n.slow,{instancePath:t+"/slow",parentData:n,parentDataProperty:"slow",rootData:b,dynamicAnchors:E})||(e=e===
null?O.errors:e.concat(O.errors),r=e.length)),n.outsider!==void 0&&(T(n.outsider,{instancePath:t+"/outsider",parentData:n,
parentDataProperty:"outsider",rootData:b,dynamicAnchors:E})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),
n.operator!==void 0&&(T(n.operator,{instancePath:t+"/operator",parentData:n,parentDataProperty:"operator",rootData:b,
dynamicAnchors:E})||(e=e===null?T.errors:e.concat(T.errors),r=e.length))}else{let o={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return C.
errors=e,r===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ze=se().fullFormats.uri,Ye=se().fullFormats.date;function I(n,{instancePath:t="",parentData:A,parentDataProperty:v,
rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=I.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&
(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n))for(let o in n){let a=n[o];if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.reason===void 0){let s={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/KnownDeviation/required",keyword:"required",params:{missingProperty:"reason"},message:"must have requi\
red property 'reason'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="reason"||s==="link"||s==="expire\
s"||s==="flaky")){let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Known\
Deviation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties"};e===null?e=[i]:e.push(i),r++}if(a.reason!==void 0){let s=a.reason;if(typeof s=="\
string"){if(N(s)<1){let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#\
/$defs/KnownDeviation/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(a.link!==void 0){let s=a.link;if(typeof s==
"string"){if(!Ze(s)){let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/\
$defs/KnownDeviation/properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format\
 "uri"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/link",schemaPath:"#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}}if(a.expires!==void 0){let s=a.expires;if(typeof s=="string"){if(!Ye.
validate(s)){let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs\
/KnownDeviation/properties/expires/format",keyword:"format",params:{format:"date"},message:'must match format \
"date"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/expires",schemaPath:"#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}}if(a.flaky!==void 0&&typeof a.flaky!="boolean"){let s={instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}else{let o={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return I.errors=e,
r===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(n,{instancePath:t="",parentData:A,parentDataProperty:v,
rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=te.evaluated;y.dynamicProps&&(y.props=void 0),y.dynamicItems&&
(y.items=void 0);let o=r,a=!1,s=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.addresses===void 0){let m={instancePath:t,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have req\
uired property 'addresses'"};e===null?e=[m]:e.push(m),r++}var u=s===r;if(a=a||u,u){var i={};i.addresses=!0}let p=r;
if(n&&typeof n=="object"&&!Array.isArray(n)&&n.start===void 0){let m={instancePath:t,schemaPath:"#/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===
null?e=[m]:e.push(m),r++}var u=p===r;if(a=a||u,u&&i!==!0&&(i=i||{},i.start=!0),a)r=o,e!==null&&(o?e.length=o:e=
null);else{let m={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};e===null?e=[m]:e.push(m),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let m in n)if(!M.call(
Oe.properties,m)){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(n.name!==
void 0){let m=n.name;if(typeof m=="string"){if(N(m)<1){let l={instancePath:t+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(n.contract!==void 0){let m=n.contract;
if(typeof m=="string"){if(N(m)<1){let l={instancePath:t+"/contract",schemaPath:"#/properties/contract/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(n.protocol!==void 0){let m=n.protocol;
if(typeof m=="string"){if(N(m)<1){let l={instancePath:t+"/protocol",schemaPath:"#/properties/protocol/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),r++}}else{let l={instancePath:t+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(n.codecs!==void 0){let m=n.codecs;if(m&&
typeof m=="object"&&!Array.isArray(m)){for(let l in m){let d=r;if(typeof l=="string"&&!Ge.test(l)){let f={instancePath:t+
"/codecs",schemaPath:"#/properties/codecs/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9.-]*$"},message:'must match pattern "^[a-z][a-z0-9.-]*$"',propertyName:l};e===null?e=[f]:e.push(f),r++}var c=d===
r;if(!c){let f={instancePath:t+"/codecs",schemaPath:"#/properties/codecs/propertyNames",keyword:"propertyNames",
params:{propertyName:l},message:"property name must be valid"};e===null?e=[f]:e.push(f),r++}}for(let l in m){let d=m[l];
if(typeof d=="string"){if(N(d)<1){let f={instancePath:t+"/codecs/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/codecs/additionalProperties/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/codecs/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/codecs/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}}else{let l={instancePath:t+"/codecs",schemaPath:"\
#/properties/codecs/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(
l),r++}}if(n.addresses!==void 0){let m=n.addresses;if(Array.isArray(m)){if(m.length<1){let d={instancePath:t+"\
/addresses",schemaPath:"#/properties/addresses/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"};e===null?e=[d]:e.push(d),r++}let l=m.length;for(let d=0;d<l;d++){let f=m[d];if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.url===void 0){let w={instancePath:t+"/addresses/"+d,schemaPath:"#/$defs/Addr\
ess/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===
null?e=[w]:e.push(w),r++}for(let w in f)if(!(w==="url"||w==="headers"||w==="tls")){let g={instancePath:t+"/add\
resses/"+d,schemaPath:"#/$defs/Address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),r++}if(f.url!==void 0){let w=f.url;if(typeof w==
"string"){if(!ds.test(w)){let g={instancePath:t+"/addresses/"+d+"/url",schemaPath:"#/$defs/Address/properties/\
url/pattern",keyword:"pattern",params:{pattern:"^wss?://"},message:'must match pattern "^wss?://"'};e===null?e=
[g]:e.push(g),r++}}else{let g={instancePath:t+"/addresses/"+d+"/url",schemaPath:"#/$defs/Address/properties/ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),r++}}if(f.headers!==
void 0){let w=f.headers;if(w&&typeof w=="object"&&!Array.isArray(w)){for(let g in w)if(typeof w[g]!="string"){
let h={instancePath:t+"/addresses/"+d+"/headers/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs\
/Address/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[h]:e.push(h),r++}}else{let g={instancePath:t+"/addresses/"+d+"/headers",schemaPath:"#/$de\
fs/Address/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[g]:e.push(g),r++}}if(f.tls!==void 0){let w=f.tls;if(w&&typeof w=="object"&&!Array.isArray(w)){for(let g in w)
if(!(g==="ca"||g==="cert"||g==="key"||g==="servername"||g==="rejectUnauthorized")){let h={instancePath:t+"/add\
resses/"+d+"/tls",schemaPath:"#/$defs/Address/properties/tls/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),r++}
if(w.ca!==void 0&&typeof w.ca!="string"){let g={instancePath:t+"/addresses/"+d+"/tls/ca",schemaPath:"#/$defs/A\
ddress/properties/tls/properties/ca/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[g]:e.push(g),r++}if(w.cert!==void 0&&typeof w.cert!="string"){let g={instancePath:t+"/addresses/"+d+"/\
tls/cert",schemaPath:"#/$defs/Address/properties/tls/properties/cert/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[g]:e.push(g),r++}if(w.key!==void 0&&typeof w.key!="string"){let g={instancePath:t+
"/addresses/"+d+"/tls/key",schemaPath:"#/$defs/Address/properties/tls/properties/key/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),r++}if(w.servername!==void 0&&typeof w.servername!=
"string"){let g={instancePath:t+"/addresses/"+d+"/tls/servername",schemaPath:"#/$defs/Address/properties/tls/p\
roperties/servername/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(
g),r++}if(w.rejectUnauthorized!==void 0&&typeof w.rejectUnauthorized!="boolean"){let g={instancePath:t+"/addre\
sses/"+d+"/tls/rejectUnauthorized",schemaPath:"#/$defs/Address/properties/tls/properties/rejectUnauthorized/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[g]:e.push(g),r++}if(w.cert!==
void 0&&w.key===void 0){let g={instancePath:t+"/addresses/"+d+"/tls",schemaPath:"#/$defs/Address/properties/tl\
s/dependentRequired",keyword:"dependentRequired",params:{property:"cert",missingProperty:"key",depsCount:1,deps:"\
key"},message:"must have property key when property cert is present"};e===null?e=[g]:e.push(g),r++}if(w.key!==
void 0&&w.cert===void 0){let g={instancePath:t+"/addresses/"+d+"/tls",schemaPath:"#/$defs/Address/properties/t\
ls/dependentRequired",keyword:"dependentRequired",params:{property:"key",missingProperty:"cert",depsCount:1,deps:"\
cert"},message:"must have property cert when property key is present"};e===null?e=[g]:e.push(g),r++}}else{let g={
instancePath:t+"/addresses/"+d+"/tls",schemaPath:"#/$defs/Address/properties/tls/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),r++}}}else{let w={instancePath:t+"/addresses\
/"+d,schemaPath:"#/$defs/Address/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[w]:e.push(w),r++}}}else{let l={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}}if(n.start!==void 0){let m=n.
start;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.command===void 0){let l={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/required",keyword:"required",params:{missingProperty:"command"},message:"must have required prop\
erty 'command'"};e===null?e=[l]:e.push(l),r++}if(m.ready===void 0){let l={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/required",keyword:"required",params:{missingProperty:"ready"},message:"must have required proper\
ty 'ready'"};e===null?e=[l]:e.push(l),r++}for(let l in m)if(!(l==="command"||l==="cwd"||l==="env"||l==="ready"||
l==="timeoutMs"||l==="stop"||l==="stopTimeoutMs")){let d={instancePath:t+"/start",schemaPath:"#/$defs/Start/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additi\
onal properties"};e===null?e=[d]:e.push(d),r++}if(m.command!==void 0){let l=m.command;if(typeof l=="string"){if(N(
l)<1){let d={instancePath:t+"/start/command",schemaPath:"#/$defs/Start/properties/command/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/start/command",schemaPath:"#/$defs/Start/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}}if(m.cwd!==void 0&&typeof m.cwd!="strin\
g"){let l={instancePath:t+"/start/cwd",schemaPath:"#/$defs/Start/properties/cwd/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(m.env!==void 0){let l=m.env;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(let d in l)if(typeof l[d]!="string"){let f={instancePath:t+"/start/env/"+d.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Start/properties/env/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}else{let d={instancePath:t+
"/start/env",schemaPath:"#/$defs/Start/properties/env/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[d]:e.push(d),r++}}if(m.ready!==void 0){let l=m.ready;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(Object.keys(l).length>1){let d={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/propert\
ies/ready/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 propertie\
s"};e===null?e=[d]:e.push(d),r++}if(Object.keys(l).length<1){let d={instancePath:t+"/start/ready",schemaPath:"\
#/$defs/Start/properties/ready/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have \
fewer than 1 properties"};e===null?e=[d]:e.push(d),r++}for(let d in l)if(!(d==="line"||d==="port"||d==="url")){
let f={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=
[f]:e.push(f),r++}if(l.line!==void 0&&typeof l.line!="string"){let d={instancePath:t+"/start/ready/line",schemaPath:"\
#/$defs/Start/properties/ready/properties/line/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[d]:e.push(d),r++}if(l.port!==void 0){let d=l.port;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d))){let f={instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/properties/\
port/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),r++}if(typeof d==
"number"&&isFinite(d)){if(d>65535||isNaN(d)){let f={instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Sta\
rt/properties/ready/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"m\
ust be <= 65535"};e===null?e=[f]:e.push(f),r++}if(d<1||isNaN(d)){let f={instancePath:t+"/start/ready/port",schemaPath:"\
#/$defs/Start/properties/ready/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[f]:e.push(f),r++}}}if(l.url!==void 0){let d=l.url;if(typeof d=="string"){if(!us.test(
d)){let f={instancePath:t+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/properties/url/pattern",
keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[f]:e.push(
f),r++}}else{let f={instancePath:t+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/properties/ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}}else{let d={
instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[d]:e.push(d),r++}}if(m.timeoutMs!==void 0){let l=m.timeoutMs;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={instancePath:t+"/start/timeoutMs",schemaPath:"#/$defs/Start/\
properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.
push(d),r++}if(typeof l=="number"&&isFinite(l)&&(l<100||isNaN(l))){let d={instancePath:t+"/start/timeoutMs",schemaPath:"\
#/$defs/Start/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must\
 be >= 100"};e===null?e=[d]:e.push(d),r++}}if(m.stop!==void 0&&typeof m.stop!="string"){let l={instancePath:t+
"/start/stop",schemaPath:"#/$defs/Start/properties/stop/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[l]:e.push(l),r++}if(m.stopTimeoutMs!==void 0){let l=m.stopTimeoutMs;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={instancePath:t+"/start/stopTimeoutMs",schemaPath:"#/$defs/St\
art/properties/stopTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[d]:e.push(d),r++}if(typeof l=="number"&&isFinite(l)&&(l<100||isNaN(l))){let d={instancePath:t+"/start/stopT\
imeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/minimum",keyword:"minimum",params:{comparison:">=",
limit:100},message:"must be >= 100"};e===null?e=[d]:e.push(d),r++}}}else{let l={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}}
if(n.pid!==void 0){let m=n.pid;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let l={instancePath:t+
"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[l]:e.push(l),r++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){let l={instancePath:t+"/pid",schemaPath:"\
#/properties/pid/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[l]:e.push(l),r++}}if(n.identities!==void 0){let m=n.identities;if(typeof m!="string"&&!Array.isArray(m)){let l={
instancePath:t+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type:Oe.properties.
identities.type},message:"must be string,array"};e===null?e=[l]:e.push(l),r++}if(typeof m=="string"&&!fs.test(
m)){let l={instancePath:t+"/identities",schemaPath:"#/properties/identities/pattern",keyword:"pattern",params:{
pattern:"\\{n\\}"},message:'must match pattern "\\{n\\}"'};e===null?e=[l]:e.push(l),r++}if(Array.isArray(m)){if(m.
length<2){let d={instancePath:t+"/identities",schemaPath:"#/properties/identities/minItems",keyword:"minItems",
params:{limit:2},message:"must NOT have fewer than 2 items"};e===null?e=[d]:e.push(d),r++}let l=m.length;for(let d=0;d<
l;d++)T(m[d],{instancePath:t+"/identities/"+d,parentData:m,parentDataProperty:d,rootData:b,dynamicAnchors:E})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)}}if(n.credentials!==void 0){let m=n.credentials,l=r,d=!1,f=null,
w=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.token===void 0){let h={instancePath:t+"/credentials",schemaPath:"\
#/$defs/IdentityCredentials/oneOf/0/required",keyword:"required",params:{missingProperty:"token"},message:"mus\
t have required property 'token'"};e===null?e=[h]:e.push(h),r++}var q=w===r;if(q){d=!0,f=0;var k={};k.token=!0}
let g=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.tokens===void 0){let h={instancePath:t+"/credentials",schemaPath:"\
#/$defs/IdentityCredentials/oneOf/1/required",keyword:"required",params:{missingProperty:"tokens"},message:"mu\
st have required property 'tokens'"};e===null?e=[h]:e.push(h),r++}var q=g===r;if(q&&d)d=!1,f=[f,1];else{q&&(d=
!0,f=1,k!==!0&&(k=k||{},k.tokens=!0));let h=r;if(m&&typeof m=="object"&&!Array.isArray(m)&&m.command===void 0){
let j={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf/2/required",keyword:"requir\
ed",params:{missingProperty:"command"},message:"must have required property 'command'"};e===null?e=[j]:e.push(
j),r++}var q=h===r;q&&d?(d=!1,f=[f,2]):q&&(d=!0,f=2,k!==!0&&(k=k||{},k.command=!0))}if(d)r=l,e!==null&&(l?e.length=
l:e=null);else{let h={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf",keyword:"on\
eOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),r++}
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.scheme===void 0){let h={instancePath:t+"/credentials",schemaPath:"\
#/$defs/IdentityCredentials/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have \
required property 'scheme'"};e===null?e=[h]:e.push(h),r++}for(let h in m)if(!(h==="scheme"||h==="token"||h==="\
tokens"||h==="command")){let $={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional p\
roperties"};e===null?e=[$]:e.push($),r++}if(m.scheme!==void 0){let h=m.scheme;if(typeof h=="string"){if(N(h)<1){
let $={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/IdentityCredentials/properties/scheme/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[$]:e.push(
$),r++}}else{let $={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/IdentityCredentials/properties/sc\
heme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),r++}}if(m.
token!==void 0){let h=m.token;if(typeof h=="string"){if(N(h)<1){let $={instancePath:t+"/credentials/token",schemaPath:"\
#/$defs/IdentityCredentials/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/credentials/token",
schemaPath:"#/$defs/IdentityCredentials/properties/token/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[$]:e.push($),r++}}if(m.tokens!==void 0){let h=m.tokens;if(Array.isArray(h)){if(h.
length<1){let j={instancePath:t+"/credentials/tokens",schemaPath:"#/$defs/IdentityCredentials/properties/token\
s/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[j]:e.push(
j),r++}let $=h.length;for(let j=0;j<$;j++){let P=h[j];if(typeof P=="string"){if(N(P)<1){let F={instancePath:t+
"/credentials/tokens/"+j,schemaPath:"#/$defs/IdentityCredentials/properties/tokens/items/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[F]:e.push(F),r++}}else{
let F={instancePath:t+"/credentials/tokens/"+j,schemaPath:"#/$defs/IdentityCredentials/properties/tokens/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[F]:e.push(F),r++}}}else{let $={
instancePath:t+"/credentials/tokens",schemaPath:"#/$defs/IdentityCredentials/properties/tokens/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[$]:e.push($),r++}}if(m.command!==void 0){let h=m.
command;if(typeof h=="string"){if(N(h)<1){let $={instancePath:t+"/credentials/command",schemaPath:"#/$defs/Ide\
ntityCredentials/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/credentials/command",schemaPath:"\
#/$defs/IdentityCredentials/properties/command/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[$]:e.push($),r++}}}else{let h={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCr\
edentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),r++}}
if(n.special!==void 0&&(C(n.special,{instancePath:t+"/special",parentData:n,parentDataProperty:"special",rootData:b,
dynamicAnchors:E})||(e=e===null?C.errors:e.concat(C.errors),r=e.length)),n.parameters!==void 0){let m=n.parameters;
if(m&&typeof m=="object"&&!Array.isArray(m))for(let l in m){let d=m[l];if(typeof d=="number"&&isFinite(d)){if(d<=
0||isNaN(d)){let f={instancePath:t+"/parameters/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/parameters/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:t+"/parameters/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[f]:e.push(f),r++}}else{let l={instancePath:t+"/parameters",
schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[l]:e.push(l),r++}}if(n.capabilities!==void 0){let m=n.capabilities;if(Array.isArray(m)){let l=m.length;
for(let w=0;w<l;w++){let g=m[w];if(typeof g=="string"){if(N(g)<1){let h={instancePath:t+"/capabilities/"+w,schemaPath:"\
#/properties/capabilities/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/capabilities/"+w,schemaPath:"#/p\
roperties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[h]:e.push(h),r++}}let d=m.length,f;if(d>1){let w={};for(;d--;){let g=m[d];if(typeof g=="string"){if(typeof w[g]==
"number"){f=w[g];let h={instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"\
uniqueItems",params:{i:d,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+d+" are identical)"};
e===null?e=[h]:e.push(h),r++;break}w[g]=d}}}}else{let l={instancePath:t+"/capabilities",schemaPath:"#/properti\
es/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}}
n.knownDeviations!==void 0&&(I(n.knownDeviations,{instancePath:t+"/knownDeviations",parentData:n,parentDataProperty:"\
knownDeviations",rootData:b,dynamicAnchors:E})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{let m={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[m]:e.push(m),r++}return te.errors=e,r===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=ie,ee={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/report.schema.json",
title:"Report",description:"What one run of the kit found. Every other format is made from this one.",type:"ob\
ject",additionalProperties:!1,required:["format","kit","contract","seed","startedAt","target","verdict","exitC\
ode","reason","strict","selection","environment","calibration","summary","coverage","rules","cases","always","\
diagnosis","timing"],properties:{format:{type:"string",const:"solowire-report/2"},kit:{type:"string",description:"\
Version of the kit."},contract:{type:"object",additionalProperties:!1,description:"What the server is judged b\
y: the name of the protocol, and the version of its document.",required:["name","version"],properties:{name:{type:"\
string"},version:{type:"string"},hash:{type:"string",description:"SHA-256 of the document, if the kit has read\
 one: another document has another."}}},seed:{type:"integer",minimum:0,description:"Everything random comes fr\
om it; pass it back with --seed."},startedAt:{type:"string",format:"date-time"},target:{type:"object",additionalProperties:!1,
required:["name","url","capabilities","parameters","timing"],properties:{name:{type:"string"},url:{type:"strin\
g",description:"Without secrets."},capabilities:{type:"array",items:{type:"string"}},parameters:{type:"object",
additionalProperties:{type:"number"},description:"What the server is judged by, in ms, bytes or counts."},timing:{
type:"string",enum:["announced","target","default"],description:"Where most of the parameters come from."}}},verdict:{
type:"string",enum:["conformant","failed","unsettled","unusable","unreachable","harness-fault","interrupted"]},
exitCode:{description:"Of the run; 128 and the number of the signal that ended it, if one did.",type:"integer",
minimum:0,maximum:255},reason:{type:"string",description:"Why this exit code, in one sentence."},strict:{type:"\
boolean",description:"Whether warnings (SHOULD) count as failures."},selection:{type:"object",additionalProperties:!1,
required:["only","skip","cases"],properties:{only:{type:"array",items:{type:"string"}},skip:{type:"array",items:{
type:"string"}},profiles:{type:"array",items:{type:"string"}},cases:{type:"integer",minimum:0}}},repeat:{type:"\
string",description:"The command that repeats cases of this run; {only} stands for one --only option for each."},
environment:{type:"object",additionalProperties:!1,required:["node","platform","cpus","jobs","timeScale"],properties:{
node:{type:"string"},platform:{type:"string"},cpus:{type:"integer"},jobs:{type:"integer"},timeScale:{type:"num\
ber"}}},calibration:{$ref:"#/$defs/Calibration"},summary:{type:"object",additionalProperties:!1,description:"C\
ounts of checks; an always-on check counts once for the run.",required:["pass","fail","warn","inconclusive","n\
otExercised","notApplicable","knownFailing","harnessFault"],properties:{pass:{type:"integer"},fail:{type:"inte\
ger"},warn:{type:"integer"},inconclusive:{type:"integer"},notExercised:{type:"integer"},notApplicable:{type:"i\
nteger"},knownFailing:{type:"integer"},harnessFault:{type:"integer"},advice:{type:"integer",description:"What \
other protocols demand, and the server does not do. It counts for nothing."}}},coverage:{type:"object",additionalProperties:!1,
description:"How much of the protocol this run judged: MUSTs of role server.",required:["must","judged","notOn\
TheWire","excused"],properties:{must:{type:"integer"},judged:{type:"integer",description:"Those with a pass or\
 a failure."},notOnTheWire:{type:"integer"},excused:{type:"array",items:{type:"object",additionalProperties:!1,
required:["requirement","reason"],properties:{requirement:{type:"string"},reason:{type:"string"}}}}}},requirements:{
type:"object",additionalProperties:!1,description:"The share of a requirement set that this run judged. Absent\
 for a protocol that has no sets: all of it counts.",required:["set","musts","judged","passed","newer"],properties:{
set:{anyOf:[{type:"integer",minimum:1},{type:"string",const:"latest"}],description:"Its number, or `latest`: a\
ll that this version of the kit checks."},musts:{type:"integer",description:"The MUSTs that its checks judge."},
judged:{type:"integer",description:"Those with a pass or a failure."},passed:{type:"integer",description:"Thos\
e with a pass and no failure, also none that was known."},newer:{type:"integer",description:"Checks of this ru\
n that came after the set: their failures are warnings."}}},rules:{type:"object",description:"The sentences of\
 the protocol that this report speaks of, by their ids.",additionalProperties:{$ref:"#/$defs/RuleReport"}},groups:{
type:"array",items:{$ref:"#/$defs/GroupReport"},description:"What did not hold, a requirement an entry: what t\
o mend first, then what follows from it. What follows counts like all others."},cases:{type:"array",items:{$ref:"\
#/$defs/CaseReport"}},always:{type:"array",items:{$ref:"#/$defs/AlwaysReport"}},diagnosis:{type:"array",description:"\
Up to three known faults that this run resembles, the most similar first; empty if nothing failed, or if nothi\
ng known resembles it.",maxItems:3,items:{type:"object",additionalProperties:!1,required:["id","fault","family",
"similarity","cure"],properties:{id:{type:"string",description:"Its id, for `solowire explain`."},fault:{type:"\
string",description:"What such a server does."},family:{type:"string",description:"What goes wrong in it and i\
n faults with the same cure."},similarity:{type:"number",minimum:0,maximum:1,description:"1: what failed is wh\
at this fault fails."},cure:{type:"string",description:"What repairs it."}}}},baseline:{type:"object",additionalProperties:!1,
description:"What was known to fail before the run, and which of it holds no more.",required:["entries","red"],
properties:{entries:{type:"integer",minimum:0},red:{type:"array",description:"Entries that passed or have expi\
red; each makes the run fail.",items:{type:"object",additionalProperties:!1,required:["check","why"],properties:{
check:{type:"string"},why:{type:"string"}}}}}},stability:{type:"object",additionalProperties:!1,description:"W\
hat several runs found; the rest of the report is the gravest of them.",required:["seeds","unstable"],properties:{
seeds:{type:"array",items:{type:"integer",minimum:0},description:"One for each run."},unstable:{type:"array",items:{
type:"object",additionalProperties:!1,required:["check","verdicts"],properties:{check:{type:"string"},verdicts:{
type:"array",items:{$ref:"#/$defs/Verdict"},description:"One for each run."}}}}}},process:{type:"object",additionalProperties:!1,
description:"What the system told of the server's processes, before and after many connections came and went; \
only on Linux, and if the kit started the server or was given its pid.",required:["before","after"],properties:{
before:{$ref:"#/$defs/ProcessFacts"},after:{$ref:"#/$defs/ProcessFacts"}}},timing:{type:"object",additionalProperties:!1,
required:["wallMs","longestForcedWaitMs","longestForcedWaitCase","maxEventLoopDelayMs"],properties:{wallMs:{type:"\
number"},longestForcedWaitMs:{type:"number"},longestForcedWaitCase:{type:["string","null"]},maxEventLoopDelayMs:{
type:"number"}}}},$defs:{Verdict:{title:"CheckVerdict",type:"string",enum:["pass","fail","warn","knownFailing",
"inconclusive","notExercised","notApplicable","advice"]},Level:{title:"RequirementLevel",type:"string",enum:["\
MUST","SHOULD","MAY","ADVICE"]},Calibration:{title:"CalibrationReport",type:"object",additionalProperties:!1,description:"\
What the kit measured of its own machine, in ms.",required:["loopbackRttMs","loopbackRttMaxMs","timerLateMs","\
timerLateMaxMs"],properties:{loopbackRttMs:{type:"number"},loopbackRttMaxMs:{type:"number"},timerLateMs:{type:"\
number"},timerLateMaxMs:{type:"number"}}},ProcessFacts:{title:"ProcessReport",type:"object",additionalProperties:!1,
required:["processes","descriptors","sockets","memoryBytes"],properties:{processes:{type:"integer",minimum:1},
descriptors:{type:"integer",minimum:0},sockets:{type:"object",additionalProperties:{type:"integer",minimum:1},
description:"Accepted TCP sockets by the state that the kernel gives them."},memoryBytes:{type:"integer",minimum:0,
description:"Resident memory."}}},CheckReport:{title:"CheckReport",type:"object",additionalProperties:!1,required:[
"id","requirement","level","verdict","reason","expected","observed","events","always"],properties:{id:{type:"s\
tring",description:"case#check, or the name of an always-on check."},requirement:{type:"string"},level:{$ref:"\
#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{type:"\
string"},events:{type:"array",items:{type:"integer"},description:"Places in the history that it rests on."},always:{
type:"boolean",description:"Whether it is an always-on check."}}},CaseReport:{title:"CaseReport",type:"object",
additionalProperties:!1,required:["id","title","profile","verdict","durationMs","forcedWaitMs","history","repe\
at","harnessFault","checks"],properties:{id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"\
What the case needs: core, or the capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{
type:"number",description:"Declared sum of announced parameters and tolerances."},history:{type:["string","nul\
l"],description:"File, relative to the working folder."},repeat:{type:"integer",minimum:0},again:{type:"intege\
r",minimum:1,description:"How often it was asked again at the end of the run, since the machine, or what both \
sides did at once, had left something open."},harnessFault:{type:["string","null"]},checks:{type:"array",items:{
$ref:"#/$defs/CheckReport"}}}},RuleReport:{title:"RuleReport",type:"object",additionalProperties:!1,required:[
"level","text"],properties:{level:{type:"string",enum:["MUST","SHOULD","MAY","ADVICE"]},text:{type:"string"},clause:{
type:"string",description:"What the protocol itself calls it, where that is another name."},rationale:{type:"s\
tring"},source:{type:"string",description:"Where the rule comes from, such as RFC 6455 \xA77.1.1."}}},GroupReport:{
title:"GroupReport",type:"object",additionalProperties:!1,required:["requirement","level","verdict","checks","\
follows"],properties:{requirement:{type:"string"},level:{$ref:"#/$defs/Level"},verdict:{type:"string",enum:["f\
ail","warn"]},checks:{type:"array",items:{$ref:"#/$defs/GroupedCheck"}},follows:{type:["object","null"],additionalProperties:!1,
required:["requirement","because"],description:"The entry that this one follows from; null if it has a cause o\
f its own.",properties:{requirement:{type:"string",description:"That of another entry, which stands in front o\
f this one."},because:{type:"string",description:"Why this follows from that, in one sentence."}}}}},GroupedCheck:{
title:"GroupedCheck",type:"object",additionalProperties:!1,description:"One check, however many cases it faile\
d in.",required:["id","expected","seen","cases"],properties:{id:{type:"string"},expected:{type:"string"},seen:{
type:"string",description:"What was seen in the first of the cases."},cases:{type:"array",items:{type:"string"}}}},
AlwaysReport:{title:"AlwaysReport",type:"object",additionalProperties:!1,required:["id","requirement","level",
"verdict","expected","cases"],properties:{id:{type:"string"},requirement:{type:"string"},level:{$ref:"#/$defs/\
Level"},verdict:{$ref:"#/$defs/Verdict"},expected:{type:"string"},cases:{type:"array",items:{type:"string"},description:"\
The cases that settle its verdict."}}}}};var ys={title:"RuleReport",type:"object",additionalProperties:!1,required:["level","text"],properties:{level:{
type:"string",enum:["MUST","SHOULD","MAY","ADVICE"]},text:{type:"string"},clause:{type:"string",description:"W\
hat the protocol itself calls it, where that is another name."},rationale:{type:"string"},source:{type:"string",
description:"Where the rule comes from, such as RFC 6455 \xA77.1.1."}}},me={title:"CheckVerdict",type:"string",
enum:["pass","fail","warn","knownFailing","inconclusive","notExercised","notApplicable","advice"]};var cs=se().fullFormats["date-time"],Te={title:"GroupReport",type:"object",additionalProperties:!1,required:["\
requirement","level","verdict","checks","follows"],properties:{requirement:{type:"string"},level:{$ref:"#/$def\
s/Level"},verdict:{type:"string",enum:["fail","warn"]},checks:{type:"array",items:{$ref:"#/$defs/GroupedCheck"}},
follows:{type:["object","null"],additionalProperties:!1,required:["requirement","because"],description:"The en\
try that this one follows from; null if it has a cause of its own.",properties:{requirement:{type:"string",description:"\
That of another entry, which stands in front of this one."},because:{type:"string",description:"Why this follo\
ws from that, in one sentence."}}}}},Pe={title:"RequirementLevel",type:"string",enum:["MUST","SHOULD","MAY","A\
DVICE"]};function R(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=R.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.requirement===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"requirement"},message:"must have required property 'requirement'"};e===null?e=[o]:e.push(
o),r++}if(n.level===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
level"},message:"must have required property 'level'"};e===null?e=[o]:e.push(o),r++}if(n.verdict===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[o]:e.push(o),r++}if(n.checks===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"checks"},message:"must have required property 'checks'"};
e===null?e=[o]:e.push(o),r++}if(n.follows===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"follows"},message:"must have required property 'follows'"};e===null?e=[o]:e.push(
o),r++}for(let o in n)if(!(o==="requirement"||o==="level"||o==="verdict"||o==="checks"||o==="follows")){let a={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.requirement!==void 0&&typeof n.
requirement!="string"){let o={instancePath:t+"/requirement",schemaPath:"#/properties/requirement/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),r++}if(n.level!==void 0){let o=n.
level;if(typeof o!="string"){let a={instancePath:t+"/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(!(o==="MUST"||o==="SHOULD"||o==="MAY"||
o==="ADVICE")){let a={instancePath:t+"/level",schemaPath:"#/$defs/Level/enum",keyword:"enum",params:{allowedValues:Pe.
enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),r++}}if(n.verdict!==void 0){
let o=n.verdict;if(typeof o!="string"){let a={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(!(o==="fail"||
o==="warn")){let a={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Te.
properties.verdict.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),r++}}if(n.
checks!==void 0){let o=n.checks;if(Array.isArray(o)){let a=o.length;for(let s=0;s<a;s++){let i=o[s];if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.id===void 0){let p={instancePath:t+"/checks/"+s,schemaPath:"#/$defs/GroupedC\
heck/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[p]:e.push(p),r++}if(i.expected===void 0){let p={instancePath:t+"/checks/"+s,schemaPath:"#/$defs/Groupe\
dCheck/required",keyword:"required",params:{missingProperty:"expected"},message:"must have required property '\
expected'"};e===null?e=[p]:e.push(p),r++}if(i.seen===void 0){let p={instancePath:t+"/checks/"+s,schemaPath:"#/\
$defs/GroupedCheck/required",keyword:"required",params:{missingProperty:"seen"},message:"must have required pr\
operty 'seen'"};e===null?e=[p]:e.push(p),r++}if(i.cases===void 0){let p={instancePath:t+"/checks/"+s,schemaPath:"\
#/$defs/GroupedCheck/required",keyword:"required",params:{missingProperty:"cases"},message:"must have required\
 property 'cases'"};e===null?e=[p]:e.push(p),r++}for(let p in i)if(!(p==="id"||p==="expected"||p==="seen"||p===
"cases")){let u={instancePath:t+"/checks/"+s,schemaPath:"#/$defs/GroupedCheck/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[
u]:e.push(u),r++}if(i.id!==void 0&&typeof i.id!="string"){let p={instancePath:t+"/checks/"+s+"/id",schemaPath:"\
#/$defs/GroupedCheck/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),r++}if(i.expected!==void 0&&typeof i.expected!="string"){let p={instancePath:t+"/checks/"+s+"/\
expected",schemaPath:"#/$defs/GroupedCheck/properties/expected/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),r++}if(i.seen!==void 0&&typeof i.seen!="string"){let p={instancePath:t+
"/checks/"+s+"/seen",schemaPath:"#/$defs/GroupedCheck/properties/seen/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(i.cases!==void 0){let p=i.cases;if(Array.isArray(
p)){let u=p.length;for(let c=0;c<u;c++)if(typeof p[c]!="string"){let k={instancePath:t+"/checks/"+s+"/cases/"+
c,schemaPath:"#/$defs/GroupedCheck/properties/cases/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[k]:e.push(k),r++}}else{let u={instancePath:t+"/checks/"+s+"/cases",schemaPath:"#/\
$defs/GroupedCheck/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[u]:e.push(u),r++}}}else{let p={instancePath:t+"/checks/"+s,schemaPath:"#/$defs/GroupedCheck/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[a]:e.push(a),r++}}if(n.follows!==void 0){let o=n.follows;if(!(o&&typeof o=="object"&&!Array.isArray(
o))&&o!==null){let a={instancePath:t+"/follows",schemaPath:"#/properties/follows/type",keyword:"type",params:{
type:Te.properties.follows.type},message:"must be object,null"};e===null?e=[a]:e.push(a),r++}if(o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.requirement===void 0){let a={instancePath:t+"/follows",schemaPath:"#/properti\
es/follows/required",keyword:"required",params:{missingProperty:"requirement"},message:"must have required pro\
perty 'requirement'"};e===null?e=[a]:e.push(a),r++}if(o.because===void 0){let a={instancePath:t+"/follows",schemaPath:"\
#/properties/follows/required",keyword:"required",params:{missingProperty:"because"},message:"must have requir\
ed property 'because'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="requirement"||a==="because")){let s={
instancePath:t+"/follows",schemaPath:"#/properties/follows/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.
requirement!==void 0&&typeof o.requirement!="string"){let a={instancePath:t+"/follows/requirement",schemaPath:"\
#/properties/follows/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[a]:e.push(a),r++}if(o.because!==void 0&&typeof o.because!="string"){let a={instancePath:t+"/fo\
llows/because",schemaPath:"#/properties/follows/properties/because/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),r++}}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return R.errors=e,r===0}R.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ge={title:"CaseReport",type:"object",additionalProperties:!1,
required:["id","title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","chec\
ks"],properties:{id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case ne\
eds: core, or the capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"\
number",description:"Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"\
File, relative to the working folder."},repeat:{type:"integer",minimum:0},again:{type:"integer",minimum:1,description:"\
How often it was asked again at the end of the run, since the machine, or what both sides did at once, had lef\
t something open."},harnessFault:{type:["string","null"]},checks:{type:"array",items:{$ref:"#/$defs/CheckRepor\
t"}}}},hs={title:"CheckReport",type:"object",additionalProperties:!1,required:["id","requirement","level","ver\
dict","reason","expected","observed","events","always"],properties:{id:{type:"string",description:"case#check,\
 or the name of an always-on check."},requirement:{type:"string"},level:{$ref:"#/$defs/Level"},verdict:{$ref:"\
#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{type:"string"},events:{type:"array",
items:{type:"integer"},description:"Places in the history that it rests on."},always:{type:"boolean",description:"\
Whether it is an always-on check."}}};function V(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,
dynamicAnchors:E={}}={}){let e=null,r=0,y=V.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=
void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let o={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:
e.push(o),r++}if(n.requirement===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"requirement"},message:"must have required property 'requirement'"};e===null?e=[o]:e.push(o),r++}
if(n.level===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
level"},message:"must have required property 'level'"};e===null?e=[o]:e.push(o),r++}if(n.verdict===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[o]:e.push(o),r++}if(n.reason===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[o]:e.push(o),r++}if(n.expected===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[o]:e.
push(o),r++}if(n.observed===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
observed"},message:"must have required property 'observed'"};e===null?e=[o]:e.push(o),r++}if(n.events===void 0){
let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"},message:"mu\
st have required property 'events'"};e===null?e=[o]:e.push(o),r++}if(n.always===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"always"},message:"must have required prope\
rty 'always'"};e===null?e=[o]:e.push(o),r++}for(let o in n)if(!M.call(hs.properties,o)){let a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.id!==void 0&&typeof n.id!="string"){let o={
instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),r++}if(n.requirement!==void 0&&typeof n.requirement!="string"){let o={instancePath:t+
"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[o]:e.push(o),r++}if(n.level!==void 0){let o=n.level;if(typeof o!="string"){let a={instancePath:t+
"/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),r++}if(!(o==="MUST"||o==="SHOULD"||o==="MAY"||o==="ADVICE")){let a={instancePath:t+"/level",schemaPath:"\
#/$defs/Level/enum",keyword:"enum",params:{allowedValues:Pe.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[a]:e.push(a),r++}}if(n.verdict!==void 0){let o=n.verdict;if(typeof o!="string"){let a={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}if(!(o==="pass"||o==="fail"||o==="warn"||o==="knownFailing"||o==="inconclusive"||o===
"notExercised"||o==="notApplicable"||o==="advice")){let a={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdi\
ct/enum",keyword:"enum",params:{allowedValues:me.enum},message:"must be equal to one of the allowed values"};e===
null?e=[a]:e.push(a),r++}}if(n.reason!==void 0&&typeof n.reason!="string"){let o={instancePath:t+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),r++}if(n.expected!==void 0&&typeof n.expected!="string"){let o={instancePath:t+"/expected",schemaPath:"#/pr\
operties/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),r++}if(n.observed!==void 0&&typeof n.observed!="string"){let o={instancePath:t+"/observed",schemaPath:"#/pr\
operties/observed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),r++}if(n.events!==void 0){let o=n.events;if(Array.isArray(o)){let a=o.length;for(let s=0;s<a;s++){let i=o[s];
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/events/"+s,schemaPath:"#/pro\
perties/events/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.
push(p),r++}}}else{let a={instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}if(n.always!==void 0&&typeof n.always!="b\
oolean"){let o={instancePath:t+"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return V.errors=e,
r===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(n,{instancePath:t="",parentData:A,parentDataProperty:v,
rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=z.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&
(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?
e=[o]:e.push(o),r++}if(n.title===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),r++}if(n.profile===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"\
must have required property 'profile'"};e===null?e=[o]:e.push(o),r++}if(n.verdict===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required prop\
erty 'verdict'"};e===null?e=[o]:e.push(o),r++}if(n.durationMs===void 0){let o={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"durationMs"},message:"must have required property 'duratio\
nMs'"};e===null?e=[o]:e.push(o),r++}if(n.forcedWaitMs===void 0){let o={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"forcedWaitMs"},message:"must have required property 'forcedWaitMs'"};
e===null?e=[o]:e.push(o),r++}if(n.history===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"history"},message:"must have required property 'history'"};e===null?e=[o]:e.push(
o),r++}if(n.repeat===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
repeat"},message:"must have required property 'repeat'"};e===null?e=[o]:e.push(o),r++}if(n.harnessFault===void 0){
let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"harnessFault"},message:"\
must have required property 'harnessFault'"};e===null?e=[o]:e.push(o),r++}if(n.checks===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"checks"},message:"must have required prope\
rty 'checks'"};e===null?e=[o]:e.push(o),r++}for(let o in n)if(!M.call(ge.properties,o)){let a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.id!==void 0&&typeof n.id!="string"){let o={
instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),r++}if(n.title!==void 0&&typeof n.title!="string"){let o={instancePath:t+"/t\
itle",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),r++}if(n.profile!==void 0&&typeof n.profile!="string"){let o={instancePath:t+"/profile",schemaPath:"\
#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),r++}if(n.verdict!==void 0){let o=n.verdict;if(typeof o!="string"){let a={instancePath:t+"/verdict",schemaPath:"\
#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
r++}if(!(o==="pass"||o==="fail"||o==="warn"||o==="knownFailing"||o==="inconclusive"||o==="notExercised"||o==="\
notApplicable"||o==="advice")){let a={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enu\
m",params:{allowedValues:me.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(
a),r++}}if(n.durationMs!==void 0){let o=n.durationMs;if(!(typeof o=="number"&&isFinite(o))){let a={instancePath:t+
"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};e===null?e=[a]:e.push(a),r++}}if(n.forcedWaitMs!==void 0){let o=n.forcedWaitMs;if(!(typeof o=="numbe\
r"&&isFinite(o))){let a={instancePath:t+"/forcedWaitMs",schemaPath:"#/properties/forcedWaitMs/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),r++}}if(n.history!==void 0){let o=n.
history;if(typeof o!="string"&&o!==null){let a={instancePath:t+"/history",schemaPath:"#/properties/history/typ\
e",keyword:"type",params:{type:ge.properties.history.type},message:"must be string,null"};e===null?e=[a]:e.push(
a),r++}}if(n.repeat!==void 0){let o=n.repeat;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let a={
instancePath:t+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let a={instancePath:t+
"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[a]:e.push(a),r++}}if(n.again!==void 0){let o=n.again;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let a={instancePath:t+"/again",schemaPath:"#/properties/again/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),r++}if(typeof o=="number"&&isFinite(o)&&(o<
1||isNaN(o))){let a={instancePath:t+"/again",schemaPath:"#/properties/again/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),r++}}if(n.harnessFault!==void 0){let o=n.
harnessFault;if(typeof o!="string"&&o!==null){let a={instancePath:t+"/harnessFault",schemaPath:"#/properties/h\
arnessFault/type",keyword:"type",params:{type:ge.properties.harnessFault.type},message:"must be string,null"};
e===null?e=[a]:e.push(a),r++}}if(n.checks!==void 0){let o=n.checks;if(Array.isArray(o)){let a=o.length;for(let s=0;s<
a;s++)V(o[s],{instancePath:t+"/checks/"+s,parentData:o,parentDataProperty:s,rootData:b,dynamicAnchors:E})||(e=
e===null?V.errors:e.concat(V.errors),r=e.length)}else{let a={instancePath:t+"/checks",schemaPath:"#/properties\
/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}}else{
let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),r++}return z.errors=e,r===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=U.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.id===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),r++}if(n.requirement===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requirement"},
message:"must have required property 'requirement'"};e===null?e=[o]:e.push(o),r++}if(n.level===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"must have \
required property 'level'"};e===null?e=[o]:e.push(o),r++}if(n.verdict===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdic\
t'"};e===null?e=[o]:e.push(o),r++}if(n.expected===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[o]:
e.push(o),r++}if(n.cases===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cases"},message:"must have required property 'cases'"};e===null?e=[o]:e.push(o),r++}for(let o in n)if(!(o==="i\
d"||o==="requirement"||o==="level"||o==="verdict"||o==="expected"||o==="cases")){let a={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have ad\
ditional properties"};e===null?e=[a]:e.push(a),r++}if(n.id!==void 0&&typeof n.id!="string"){let o={instancePath:t+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),r++}if(n.requirement!==void 0&&typeof n.requirement!="string"){let o={instancePath:t+"/require\
ment",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),r++}if(n.level!==void 0){let o=n.level;if(typeof o!="string"){let a={instancePath:t+"\
/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),r++}if(!(o==="MUST"||o==="SHOULD"||o==="MAY"||o==="ADVICE")){let a={instancePath:t+"/level",schemaPath:"\
#/$defs/Level/enum",keyword:"enum",params:{allowedValues:Pe.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[a]:e.push(a),r++}}if(n.verdict!==void 0){let o=n.verdict;if(typeof o!="string"){let a={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}if(!(o==="pass"||o==="fail"||o==="warn"||o==="knownFailing"||o==="inconclusive"||o===
"notExercised"||o==="notApplicable"||o==="advice")){let a={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdi\
ct/enum",keyword:"enum",params:{allowedValues:me.enum},message:"must be equal to one of the allowed values"};e===
null?e=[a]:e.push(a),r++}}if(n.expected!==void 0&&typeof n.expected!="string"){let o={instancePath:t+"/expecte\
d",schemaPath:"#/properties/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),r++}if(n.cases!==void 0){let o=n.cases;if(Array.isArray(o)){let a=o.length;for(let s=0;s<
a;s++)if(typeof o[s]!="string"){let i={instancePath:t+"/cases/"+s,schemaPath:"#/properties/cases/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+
"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[o]:e.push(o),r++}return U.errors=e,r===0}U.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ie(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){
let e=null,r=0,y=ie.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n==
"object"&&!Array.isArray(n)){if(n.format===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[a]:e.push(
a),r++}if(n.kit===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kit"},message:"must have required property 'kit'"};e===null?e=[a]:e.push(a),r++}if(n.contract===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contract"},message:"must ha\
ve required property 'contract'"};e===null?e=[a]:e.push(a),r++}if(n.seed===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===
null?e=[a]:e.push(a),r++}if(n.startedAt===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"startedAt"},message:"must have required property 'startedAt'"};e===null?e=[a]:e.
push(a),r++}if(n.target===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"},message:"must have required property 'target'"};e===null?e=[a]:e.push(a),r++}if(n.verdict===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[a]:e.push(a),r++}if(n.exitCode===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exitCode"},message:"must have required property 'exitC\
ode'"};e===null?e=[a]:e.push(a),r++}if(n.reason===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[a]:e.push(
a),r++}if(n.strict===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
strict"},message:"must have required property 'strict'"};e===null?e=[a]:e.push(a),r++}if(n.selection===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"selection"},message:"\
must have required property 'selection'"};e===null?e=[a]:e.push(a),r++}if(n.environment===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required \
property 'environment'"};e===null?e=[a]:e.push(a),r++}if(n.calibration===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"calibration"},message:"must have required property 'ca\
libration'"};e===null?e=[a]:e.push(a),r++}if(n.summary===void 0){let a={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"summary"},message:"must have required property 'summary'"};e===null?
e=[a]:e.push(a),r++}if(n.coverage===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"coverage"},message:"must have required property 'coverage'"};e===null?e=[a]:e.push(a),r++}if(n.
rules===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rule\
s"},message:"must have required property 'rules'"};e===null?e=[a]:e.push(a),r++}if(n.cases===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cases"},message:"must have required proper\
ty 'cases'"};e===null?e=[a]:e.push(a),r++}if(n.always===void 0){let a={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"always"},message:"must have required property 'always'"};e===null?
e=[a]:e.push(a),r++}if(n.diagnosis===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"diagnosis"},message:"must have required property 'diagnosis'"};e===null?e=[a]:e.push(
a),r++}if(n.timing===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timing"},message:"must have required property 'timing'"};e===null?e=[a]:e.push(a),r++}for(let a in n)if(!M.call(
ee.properties,a)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(n.format!==
void 0){let a=n.format;if(typeof a!="string"){let s={instancePath:t+"/format",schemaPath:"#/properties/format/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(a!=="sol\
owire-report/2"){let s={instancePath:t+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"solowire-report/2"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),r++}}if(n.kit!==
void 0&&typeof n.kit!="string"){let a={instancePath:t+"/kit",schemaPath:"#/properties/kit/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(n.contract!==void 0){let a=n.
contract;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let s={instancePath:t+"/contract",schemaPath:"\
#/properties/contract/required",keyword:"required",params:{missingProperty:"name"},message:"must have required\
 property 'name'"};e===null?e=[s]:e.push(s),r++}if(a.version===void 0){let s={instancePath:t+"/contract",schemaPath:"\
#/properties/contract/required",keyword:"required",params:{missingProperty:"version"},message:"must have requi\
red property 'version'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="name"||s==="version"||s==="hash")){
let i={instancePath:t+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),r++}if(a.name!==void 0&&typeof a.name!="string"){let s={instancePath:t+"/contract/name",schemaPath:"#/prope\
rties/contract/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),r++}if(a.version!==void 0&&typeof a.version!="string"){let s={instancePath:t+"/contract/versio\
n",schemaPath:"#/properties/contract/properties/version/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[s]:e.push(s),r++}if(a.hash!==void 0&&typeof a.hash!="string"){let s={instancePath:t+
"/contract/hash",schemaPath:"#/properties/contract/properties/hash/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/contract",schemaPath:"#/p\
roperties/contract/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}}if(n.seed!==void 0){let a=n.seed;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[s]:e.push(s),r++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let s={instancePath:t+"/seed",
schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[s]:e.push(s),r++}}if(n.startedAt!==void 0){let a=n.startedAt;if(typeof a=="string"){if(!cs.validate(
a)){let s={instancePath:t+"/startedAt",schemaPath:"#/properties/startedAt/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),r++}}if(n.target!==void 0){let a=n.target;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let s={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"req\
uired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),
r++}if(a.url===void 0){let s={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"requ\
ired",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[s]:e.push(s),r++}
if(a.capabilities===void 0){let s={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"\
required",params:{missingProperty:"capabilities"},message:"must have required property 'capabilities'"};e===null?
e=[s]:e.push(s),r++}if(a.parameters===void 0){let s={instancePath:t+"/target",schemaPath:"#/properties/target/\
required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'param\
eters'"};e===null?e=[s]:e.push(s),r++}if(a.timing===void 0){let s={instancePath:t+"/target",schemaPath:"#/prop\
erties/target/required",keyword:"required",params:{missingProperty:"timing"},message:"must have required prope\
rty 'timing'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="name"||s==="url"||s==="capabilities"||s===
"parameters"||s==="timing")){let i={instancePath:t+"/target",schemaPath:"#/properties/target/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(a.name!==void 0&&typeof a.name!="string"){let s={instancePath:t+"/target/name",
schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),r++}if(a.url!==void 0&&typeof a.url!="string"){let s={instancePath:t+"/target\
/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),r++}if(a.capabilities!==void 0){let s=a.capabilities;if(Array.isArray(s)){
let i=s.length;for(let p=0;p<i;p++)if(typeof s[p]!="string"){let u={instancePath:t+"/target/capabilities/"+p,schemaPath:"\
#/properties/target/properties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[u]:e.push(u),r++}}else{let i={instancePath:t+"/target/capabilities",schemaPath:"#/proper\
ties/target/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[i]:e.push(i),r++}}if(a.parameters!==void 0){let s=a.parameters;if(s&&typeof s=="object"&&!Array.isArray(s))
for(let i in s){let p=s[i];if(!(typeof p=="number"&&isFinite(p))){let u={instancePath:t+"/target/parameters/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/properties/parameters/additionalPrope\
rties/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[u]:e.push(u),r++}}else{
let i={instancePath:t+"/target/parameters",schemaPath:"#/properties/target/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}if(a.timing!==void 0){let s=a.
timing;if(typeof s!="string"){let i={instancePath:t+"/target/timing",schemaPath:"#/properties/target/propertie\
s/timing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s===
"announced"||s==="target"||s==="default")){let i={instancePath:t+"/target/timing",schemaPath:"#/properties/tar\
get/properties/timing/enum",keyword:"enum",params:{allowedValues:ee.properties.target.properties.timing.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),r++}}if(n.verdict!==void 0){let a=n.verdict;if(typeof a!="string"){let s={instancePath:t+
"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),r++}if(!(a==="conformant"||a==="failed"||a==="unsettled"||a==="unusable"||a==="un\
reachable"||a==="harness-fault"||a==="interrupted")){let s={instancePath:t+"/verdict",schemaPath:"#/properties\
/verdict/enum",keyword:"enum",params:{allowedValues:ee.properties.verdict.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[s]:e.push(s),r++}}if(n.exitCode!==void 0){let a=n.exitCode;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}if(typeof a==
"number"&&isFinite(a)){if(a>255||isNaN(a)){let s={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"};e===null?e=[s]:e.push(
s),r++}if(a<0||isNaN(a)){let s={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),r++}}}if(n.reason!==
void 0&&typeof n.reason!="string"){let a={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(n.strict!==void 0&&typeof n.
strict!="boolean"){let a={instancePath:t+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),r++}if(n.selection!==void 0){let a=n.selection;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.only===void 0){let s={instancePath:t+"/selection",schemaPath:"\
#/properties/selection/required",keyword:"required",params:{missingProperty:"only"},message:"must have require\
d property 'only'"};e===null?e=[s]:e.push(s),r++}if(a.skip===void 0){let s={instancePath:t+"/selection",schemaPath:"\
#/properties/selection/required",keyword:"required",params:{missingProperty:"skip"},message:"must have require\
d property 'skip'"};e===null?e=[s]:e.push(s),r++}if(a.cases===void 0){let s={instancePath:t+"/selection",schemaPath:"\
#/properties/selection/required",keyword:"required",params:{missingProperty:"cases"},message:"must have requir\
ed property 'cases'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="only"||s==="skip"||s==="profiles"||
s==="cases")){let i={instancePath:t+"/selection",schemaPath:"#/properties/selection/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),r++}if(a.only!==void 0){let s=a.only;if(Array.isArray(s)){let i=s.length;for(let p=0;p<i;p++)if(typeof s[p]!=
"string"){let u={instancePath:t+"/selection/only/"+p,schemaPath:"#/properties/selection/properties/only/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),r++}}else{let i={
instancePath:t+"/selection/only",schemaPath:"#/properties/selection/properties/only/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}if(a.skip!==void 0){let s=a.skip;if(Array.
isArray(s)){let i=s.length;for(let p=0;p<i;p++)if(typeof s[p]!="string"){let u={instancePath:t+"/selection/ski\
p/"+p,schemaPath:"#/properties/selection/properties/skip/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),r++}}else{let i={instancePath:t+"/selection/skip",schemaPath:"#/prop\
erties/selection/properties/skip/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[i]:e.push(i),r++}}if(a.profiles!==void 0){let s=a.profiles;if(Array.isArray(s)){let i=s.length;for(let p=0;p<
i;p++)if(typeof s[p]!="string"){let u={instancePath:t+"/selection/profiles/"+p,schemaPath:"#/properties/select\
ion/properties/profiles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[u]:e.push(u),r++}}else{let i={instancePath:t+"/selection/profiles",schemaPath:"#/properties/selection/propert\
ies/profiles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}
if(a.cases!==void 0){let s=a.cases;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/selection/cases",schemaPath:"#/properties/selection/properties/cases/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let i={instancePath:t+"/selection/cases",schemaPath:"#/properties/selection/properties/cases/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+
"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),r++}}if(n.repeat!==void 0&&typeof n.repeat!="string"){let a={instancePath:t+"\
/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),r++}if(n.environment!==void 0){let a=n.environment;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.node===void 0){let s={instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"\
required",params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[s]:e.push(
s),r++}if(a.platform===void 0){let s={instancePath:t+"/environment",schemaPath:"#/properties/environment/requi\
red",keyword:"required",params:{missingProperty:"platform"},message:"must have required property 'platform'"};
e===null?e=[s]:e.push(s),r++}if(a.cpus===void 0){let s={instancePath:t+"/environment",schemaPath:"#/properties\
/environment/required",keyword:"required",params:{missingProperty:"cpus"},message:"must have required property\
 'cpus'"};e===null?e=[s]:e.push(s),r++}if(a.jobs===void 0){let s={instancePath:t+"/environment",schemaPath:"#/\
properties/environment/required",keyword:"required",params:{missingProperty:"jobs"},message:"must have require\
d property 'jobs'"};e===null?e=[s]:e.push(s),r++}if(a.timeScale===void 0){let s={instancePath:t+"/environment",
schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"timeScale"},message:"\
must have required property 'timeScale'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="node"||s==="pl\
atform"||s==="cpus"||s==="jobs"||s==="timeScale")){let i={instancePath:t+"/environment",schemaPath:"#/properti\
es/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mus\
t NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(a.node!==void 0&&typeof a.node!="string"){let s={
instancePath:t+"/environment/node",schemaPath:"#/properties/environment/properties/node/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(a.platform!==void 0&&typeof a.platform!=
"string"){let s={instancePath:t+"/environment/platform",schemaPath:"#/properties/environment/properties/platfo\
rm/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(a.cpus!==
void 0){let s=a.cpus;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/environ\
ment/cpus",schemaPath:"#/properties/environment/properties/cpus/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.jobs!==void 0){let s=a.jobs;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/environment/jobs",schemaPath:"#/properties/environment/pr\
operties/jobs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),
r++}}if(a.timeScale!==void 0){let s=a.timeScale;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:t+"\
/environment/timeScale",schemaPath:"#/properties/environment/properties/timeScale/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/environme\
nt",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),r++}}if(n.calibration!==void 0){let a=n.calibration;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.loopbackRttMs===void 0){let s={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/\
required",keyword:"required",params:{missingProperty:"loopbackRttMs"},message:"must have required property 'lo\
opbackRttMs'"};e===null?e=[s]:e.push(s),r++}if(a.loopbackRttMaxMs===void 0){let s={instancePath:t+"/calibratio\
n",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"loopbackRttMaxMs"},message:"\
must have required property 'loopbackRttMaxMs'"};e===null?e=[s]:e.push(s),r++}if(a.timerLateMs===void 0){let s={
instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"\
timerLateMs"},message:"must have required property 'timerLateMs'"};e===null?e=[s]:e.push(s),r++}if(a.timerLateMaxMs===
void 0){let s={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{
missingProperty:"timerLateMaxMs"},message:"must have required property 'timerLateMaxMs'"};e===null?e=[s]:e.push(
s),r++}for(let s in a)if(!(s==="loopbackRttMs"||s==="loopbackRttMaxMs"||s==="timerLateMs"||s==="timerLateMaxMs")){
let i={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),r++}if(a.loopbackRttMs!==void 0){let s=a.loopbackRttMs;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:t+
"/calibration/loopbackRttMs",schemaPath:"#/$defs/Calibration/properties/loopbackRttMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(a.loopbackRttMaxMs!==void 0){let s=a.
loopbackRttMaxMs;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:t+"/calibration/loopbackRttMaxMs",
schemaPath:"#/$defs/Calibration/properties/loopbackRttMaxMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[i]:e.push(i),r++}}if(a.timerLateMs!==void 0){let s=a.timerLateMs;if(!(typeof s=="\
number"&&isFinite(s))){let i={instancePath:t+"/calibration/timerLateMs",schemaPath:"#/$defs/Calibration/proper\
ties/timerLateMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),
r++}}if(a.timerLateMaxMs!==void 0){let s=a.timerLateMaxMs;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:t+
"/calibration/timerLateMaxMs",schemaPath:"#/$defs/Calibration/properties/timerLateMaxMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/calibrati\
on",schemaPath:"#/$defs/Calibration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),r++}}if(n.summary!==void 0){let a=n.summary;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.pass===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"pass"},message:"must have required property 'pass'"};e===null?e=[s]:e.push(s),r++}
if(a.fail===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"fail"},message:"must have required property 'fail'"};e===null?e=[s]:e.push(s),r++}
if(a.warn===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"warn"},message:"must have required property 'warn'"};e===null?e=[s]:e.push(s),r++}
if(a.inconclusive===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"\
required",params:{missingProperty:"inconclusive"},message:"must have required property 'inconclusive'"};e===null?
e=[s]:e.push(s),r++}if(a.notExercised===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summ\
ary/required",keyword:"required",params:{missingProperty:"notExercised"},message:"must have required property \
'notExercised'"};e===null?e=[s]:e.push(s),r++}if(a.notApplicable===void 0){let s={instancePath:t+"/summary",schemaPath:"\
#/properties/summary/required",keyword:"required",params:{missingProperty:"notApplicable"},message:"must have \
required property 'notApplicable'"};e===null?e=[s]:e.push(s),r++}if(a.knownFailing===void 0){let s={instancePath:t+
"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"knownFailing"},
message:"must have required property 'knownFailing'"};e===null?e=[s]:e.push(s),r++}if(a.harnessFault===void 0){
let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"\
harnessFault"},message:"must have required property 'harnessFault'"};e===null?e=[s]:e.push(s),r++}for(let s in a)
if(!M.call(ee.properties.summary.properties,s)){let i={instancePath:t+"/summary",schemaPath:"#/properties/summ\
ary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(a.pass!==void 0){let s=a.pass;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/summary/pass",schemaPath:"#/properties/summary/proper\
ties/pass/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}
if(a.fail!==void 0){let s=a.fail;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/summary/fail",schemaPath:"#/properties/summary/properties/fail/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.warn!==void 0){let s=a.warn;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/summary/warn",schemaPath:"#/properties/summary/p\
roperties/warn/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),
r++}}if(a.inconclusive!==void 0){let s=a.inconclusive;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let i={instancePath:t+"/summary/inconclusive",schemaPath:"#/properties/summary/properties/inconclusive/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.notExercised!==void 0){
let s=a.notExercised;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/summary\
/notExercised",schemaPath:"#/properties/summary/properties/notExercised/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.notApplicable!==void 0){let s=a.notApplicable;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/summary/notApplicable",schemaPath:"\
#/properties/summary/properties/notApplicable/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[i]:e.push(i),r++}}if(a.knownFailing!==void 0){let s=a.knownFailing;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/summary/knownFailing",schemaPath:"#/properties/summar\
y/properties/knownFailing/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),r++}}if(a.harnessFault!==void 0){let s=a.harnessFault;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let i={instancePath:t+"/summary/harnessFault",schemaPath:"#/properties/summary/properties/harnes\
sFault/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.
advice!==void 0){let s=a.advice;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/summary/advice",schemaPath:"#/properties/summary/properties/advice/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/summary",schemaPath:"\
#/properties/summary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}}if(n.coverage!==void 0){let a=n.coverage;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.must===void 0){
let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty:"\
must"},message:"must have required property 'must'"};e===null?e=[s]:e.push(s),r++}if(a.judged===void 0){let s={
instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty:"\
judged"},message:"must have required property 'judged'"};e===null?e=[s]:e.push(s),r++}if(a.notOnTheWire===void 0){
let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty:"\
notOnTheWire"},message:"must have required property 'notOnTheWire'"};e===null?e=[s]:e.push(s),r++}if(a.excused===
void 0){let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{
missingProperty:"excused"},message:"must have required property 'excused'"};e===null?e=[s]:e.push(s),r++}for(let s in a)
if(!(s==="must"||s==="judged"||s==="notOnTheWire"||s==="excused")){let i={instancePath:t+"/coverage",schemaPath:"\
#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(a.must!==void 0){let s=a.must;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/coverage/must",schemaPath:"#/properties/cov\
erage/properties/must/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.
push(i),r++}}if(a.judged!==void 0){let s=a.judged;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={
instancePath:t+"/coverage/judged",schemaPath:"#/properties/coverage/properties/judged/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.notOnTheWire!==void 0){let s=a.notOnTheWire;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/coverage/notOnTheWire",schemaPath:"\
#/properties/coverage/properties/notOnTheWire/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[i]:e.push(i),r++}}if(a.excused!==void 0){let s=a.excused;if(Array.isArray(s)){let i=s.length;
for(let p=0;p<i;p++){let u=s[p];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.requirement===void 0){let c={
instancePath:t+"/coverage/excused/"+p,schemaPath:"#/properties/coverage/properties/excused/items/required",keyword:"\
required",params:{missingProperty:"requirement"},message:"must have required property 'requirement'"};e===null?
e=[c]:e.push(c),r++}if(u.reason===void 0){let c={instancePath:t+"/coverage/excused/"+p,schemaPath:"#/propertie\
s/coverage/properties/excused/items/required",keyword:"required",params:{missingProperty:"reason"},message:"mu\
st have required property 'reason'"};e===null?e=[c]:e.push(c),r++}for(let c in u)if(!(c==="requirement"||c==="\
reason")){let k={instancePath:t+"/coverage/excused/"+p,schemaPath:"#/properties/coverage/properties/excused/it\
ems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have \
additional properties"};e===null?e=[k]:e.push(k),r++}if(u.requirement!==void 0&&typeof u.requirement!="string"){
let c={instancePath:t+"/coverage/excused/"+p+"/requirement",schemaPath:"#/properties/coverage/properties/excus\
ed/items/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),r++}if(u.reason!==void 0&&typeof u.reason!="string"){let c={instancePath:t+"/coverage/excused/"+
p+"/reason",schemaPath:"#/properties/coverage/properties/excused/items/properties/reason/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/co\
verage/excused/"+p,schemaPath:"#/properties/coverage/properties/excused/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:t+"/coverage/excuse\
d",schemaPath:"#/properties/coverage/properties/excused/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/coverage",schemaPath:"#/properties/c\
overage/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}if(n.
requirements!==void 0){let a=n.requirements;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.set===void 0){let s={
instancePath:t+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty:"\
set"},message:"must have required property 'set'"};e===null?e=[s]:e.push(s),r++}if(a.musts===void 0){let s={instancePath:t+
"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty:"mu\
sts"},message:"must have required property 'musts'"};e===null?e=[s]:e.push(s),r++}if(a.judged===void 0){let s={
instancePath:t+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty:"\
judged"},message:"must have required property 'judged'"};e===null?e=[s]:e.push(s),r++}if(a.passed===void 0){let s={
instancePath:t+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty:"\
passed"},message:"must have required property 'passed'"};e===null?e=[s]:e.push(s),r++}if(a.newer===void 0){let s={
instancePath:t+"/requirements",schemaPath:"#/properties/requirements/required",keyword:"required",params:{missingProperty:"\
newer"},message:"must have required property 'newer'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="s\
et"||s==="musts"||s==="judged"||s==="passed"||s==="newer")){let i={instancePath:t+"/requirements",schemaPath:"\
#/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(a.set!==void 0){let s=a.set,i=r,p=!1,u=r;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let k={instancePath:t+"/requirements/set",schemaPath:"\
#/properties/requirements/properties/set/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[k]:e.push(k),r++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let k={instancePath:t+
"/requirements/set",schemaPath:"#/properties/requirements/properties/set/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[k]:e.push(k),r++}var o=u===r;p=p||o;let c=r;if(typeof s!=
"string"){let k={instancePath:t+"/requirements/set",schemaPath:"#/properties/requirements/properties/set/anyOf\
/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),r++}if(s!=="\
latest"){let k={instancePath:t+"/requirements/set",schemaPath:"#/properties/requirements/properties/set/anyOf/\
1/const",keyword:"const",params:{allowedValue:"latest"},message:"must be equal to constant"};e===null?e=[k]:e.
push(k),r++}var o=c===r;if(p=p||o,p)r=i,e!==null&&(i?e.length=i:e=null);else{let k={instancePath:t+"/requireme\
nts/set",schemaPath:"#/properties/requirements/properties/set/anyOf",keyword:"anyOf",params:{},message:"must m\
atch a schema in anyOf"};e===null?e=[k]:e.push(k),r++}}if(a.musts!==void 0){let s=a.musts;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/requirements/musts",schemaPath:"#/properties/req\
uirements/properties/musts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[i]:e.push(i),r++}}if(a.judged!==void 0){let s=a.judged;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let i={instancePath:t+"/requirements/judged",schemaPath:"#/properties/requirements/properties/judged/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.passed!==void 0){let s=a.
passed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/requirements/passed",
schemaPath:"#/properties/requirements/properties/passed/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.newer!==void 0){let s=a.newer;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/requirements/newer",schemaPath:"#/properties/requirements\
/properties/newer/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(
i),r++}}}else{let s={instancePath:t+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}if(n.rules!==void 0){let a=n.rules;
if(a&&typeof a=="object"&&!Array.isArray(a))for(let s in a){let i=a[s];if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.level===void 0){let p={instancePath:t+"/rules/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/RuleReport/required",keyword:"required",params:{missingProperty:"level"},message:"must have required p\
roperty 'level'"};e===null?e=[p]:e.push(p),r++}if(i.text===void 0){let p={instancePath:t+"/rules/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/RuleReport/required",keyword:"required",params:{missingProperty:"\
text"},message:"must have required property 'text'"};e===null?e=[p]:e.push(p),r++}for(let p in i)if(!(p==="lev\
el"||p==="text"||p==="clause"||p==="rationale"||p==="source")){let u={instancePath:t+"/rules/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/RuleReport/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),r++}if(i.
level!==void 0){let p=i.level;if(typeof p!="string"){let u={instancePath:t+"/rules/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/level",schemaPath:"#/$defs/RuleReport/properties/level/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),r++}if(!(p==="MUST"||p==="SHOULD"||p==="MAY"||p==="ADVICE")){
let u={instancePath:t+"/rules/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/level",schemaPath:"#/$defs/RuleRepo\
rt/properties/level/enum",keyword:"enum",params:{allowedValues:ys.properties.level.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[u]:e.push(u),r++}}if(i.text!==void 0&&typeof i.text!="string"){let p={
instancePath:t+"/rules/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/text",schemaPath:"#/$defs/RuleReport/prope\
rties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}
if(i.clause!==void 0&&typeof i.clause!="string"){let p={instancePath:t+"/rules/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/clause",schemaPath:"#/$defs/RuleReport/properties/clause/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(i.rationale!==void 0&&typeof i.rationale!="stri\
ng"){let p={instancePath:t+"/rules/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rationale",schemaPath:"#/$defs\
/RuleReport/properties/rationale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),r++}if(i.source!==void 0&&typeof i.source!="string"){let p={instancePath:t+"/rules/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/RuleReport/properties/source/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+"/ru\
les/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/RuleReport/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}else{let s={instancePath:t+"/rules",schemaPath:"\
#/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}}if(n.groups!==void 0){let a=n.groups;if(Array.isArray(a)){let s=a.length;for(let i=0;i<s;i++)R(a[i],{instancePath:t+
"/groups/"+i,parentData:a,parentDataProperty:i,rootData:b,dynamicAnchors:E})||(e=e===null?R.errors:e.concat(R.
errors),r=e.length)}else{let s={instancePath:t+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}if(n.cases!==void 0){let a=n.cases;
if(Array.isArray(a)){let s=a.length;for(let i=0;i<s;i++)z(a[i],{instancePath:t+"/cases/"+i,parentData:a,parentDataProperty:i,
rootData:b,dynamicAnchors:E})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else{let s={instancePath:t+
"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),r++}}if(n.always!==void 0){let a=n.always;if(Array.isArray(a)){let s=a.length;for(let i=0;i<
s;i++)U(a[i],{instancePath:t+"/always/"+i,parentData:a,parentDataProperty:i,rootData:b,dynamicAnchors:E})||(e=
e===null?U.errors:e.concat(U.errors),r=e.length)}else{let s={instancePath:t+"/always",schemaPath:"#/properties\
/always/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}if(n.
diagnosis!==void 0){let a=n.diagnosis;if(Array.isArray(a)){if(a.length>3){let i={instancePath:t+"/diagnosis",schemaPath:"\
#/properties/diagnosis/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};
e===null?e=[i]:e.push(i),r++}let s=a.length;for(let i=0;i<s;i++){let p=a[i];if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.id===void 0){let u={instancePath:t+"/diagnosis/"+i,schemaPath:"#/properties/diagnosis/items/required",
keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[u]:e.
push(u),r++}if(p.fault===void 0){let u={instancePath:t+"/diagnosis/"+i,schemaPath:"#/properties/diagnosis/item\
s/required",keyword:"required",params:{missingProperty:"fault"},message:"must have required property 'fault'"};
e===null?e=[u]:e.push(u),r++}if(p.family===void 0){let u={instancePath:t+"/diagnosis/"+i,schemaPath:"#/propert\
ies/diagnosis/items/required",keyword:"required",params:{missingProperty:"family"},message:"must have required\
 property 'family'"};e===null?e=[u]:e.push(u),r++}if(p.similarity===void 0){let u={instancePath:t+"/diagnosis/"+
i,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"similarity"},
message:"must have required property 'similarity'"};e===null?e=[u]:e.push(u),r++}if(p.cure===void 0){let u={instancePath:t+
"/diagnosis/"+i,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"\
cure"},message:"must have required property 'cure'"};e===null?e=[u]:e.push(u),r++}for(let u in p)if(!(u==="id"||
u==="fault"||u==="family"||u==="similarity"||u==="cure")){let c={instancePath:t+"/diagnosis/"+i,schemaPath:"#/\
properties/diagnosis/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),r++}if(p.id!==void 0&&typeof p.id!="st\
ring"){let u={instancePath:t+"/diagnosis/"+i+"/id",schemaPath:"#/properties/diagnosis/items/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),r++}if(p.fault!==void 0&&
typeof p.fault!="string"){let u={instancePath:t+"/diagnosis/"+i+"/fault",schemaPath:"#/properties/diagnosis/it\
ems/properties/fault/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),r++}if(p.family!==void 0&&typeof p.family!="string"){let u={instancePath:t+"/diagnosis/"+i+"/family",schemaPath:"\
#/properties/diagnosis/items/properties/family/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[u]:e.push(u),r++}if(p.similarity!==void 0){let u=p.similarity;if(typeof u=="number"&&isFinite(
u)){if(u>1||isNaN(u)){let c={instancePath:t+"/diagnosis/"+i+"/similarity",schemaPath:"#/properties/diagnosis/i\
tems/properties/similarity/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};
e===null?e=[c]:e.push(c),r++}if(u<0||isNaN(u)){let c={instancePath:t+"/diagnosis/"+i+"/similarity",schemaPath:"\
#/properties/diagnosis/items/properties/similarity/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:t+"/diagnosis/"+i+"/similarity",
schemaPath:"#/properties/diagnosis/items/properties/similarity/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[c]:e.push(c),r++}}if(p.cure!==void 0&&typeof p.cure!="string"){let u={instancePath:t+
"/diagnosis/"+i+"/cure",schemaPath:"#/properties/diagnosis/items/properties/cure/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/diagnosis/"+
i,schemaPath:"#/properties/diagnosis/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[u]:e.push(u),r++}}}else{let s={instancePath:t+"/diagnosis",schemaPath:"#/properties/diagnosis/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}if(n.baseline!==void 0){
let a=n.baseline;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.entries===void 0){let s={instancePath:t+"/b\
aseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"entries"},message:"\
must have required property 'entries'"};e===null?e=[s]:e.push(s),r++}if(a.red===void 0){let s={instancePath:t+
"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"red"},message:"\
must have required property 'red'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="entries"||s==="red")){
let i={instancePath:t+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),r++}if(a.entries!==void 0){let s=a.entries;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={
instancePath:t+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<
0||isNaN(s))){let i={instancePath:t+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}
if(a.red!==void 0){let s=a.red;if(Array.isArray(s)){let i=s.length;for(let p=0;p<i;p++){let u=s[p];if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.check===void 0){let c={instancePath:t+"/baseline/red/"+p,schemaPath:"#/prope\
rties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"check"},message:"mus\
t have required property 'check'"};e===null?e=[c]:e.push(c),r++}if(u.why===void 0){let c={instancePath:t+"/bas\
eline/red/"+p,schemaPath:"#/properties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"\
why"},message:"must have required property 'why'"};e===null?e=[c]:e.push(c),r++}for(let c in u)if(!(c==="check"||
c==="why")){let k={instancePath:t+"/baseline/red/"+p,schemaPath:"#/properties/baseline/properties/red/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additi\
onal properties"};e===null?e=[k]:e.push(k),r++}if(u.check!==void 0&&typeof u.check!="string"){let c={instancePath:t+
"/baseline/red/"+p+"/check",schemaPath:"#/properties/baseline/properties/red/items/properties/check/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}if(u.why!==void 0&&typeof u.
why!="string"){let c={instancePath:t+"/baseline/red/"+p+"/why",schemaPath:"#/properties/baseline/properties/re\
d/items/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.
push(c),r++}}else{let c={instancePath:t+"/baseline/red/"+p,schemaPath:"#/properties/baseline/properties/red/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}}}else{
let i={instancePath:t+"/baseline/red",schemaPath:"#/properties/baseline/properties/red/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/baseline",schemaPath:"\
#/properties/baseline/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}}if(n.stability!==void 0){let a=n.stability;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.seeds===void 0){
let s={instancePath:t+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
seeds"},message:"must have required property 'seeds'"};e===null?e=[s]:e.push(s),r++}if(a.unstable===void 0){let s={
instancePath:t+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
unstable"},message:"must have required property 'unstable'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s===
"seeds"||s==="unstable")){let i={instancePath:t+"/stability",schemaPath:"#/properties/stability/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[i]:e.push(i),r++}if(a.seeds!==void 0){let s=a.seeds;if(Array.isArray(s)){let i=s.length;for(let p=0;p<
i;p++){let u=s[p];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let c={instancePath:t+"/stability/\
seeds/"+p,schemaPath:"#/properties/stability/properties/seeds/items/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[c]:e.push(c),r++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){let c={
instancePath:t+"/stability/seeds/"+p,schemaPath:"#/properties/stability/properties/seeds/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:t+
"/stability/seeds",schemaPath:"#/properties/stability/properties/seeds/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}if(a.unstable!==void 0){let s=a.unstable;if(Array.isArray(
s)){let i=s.length;for(let p=0;p<i;p++){let u=s[p];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.check===void 0){
let c={instancePath:t+"/stability/unstable/"+p,schemaPath:"#/properties/stability/properties/unstable/items/re\
quired",keyword:"required",params:{missingProperty:"check"},message:"must have required property 'check'"};e===
null?e=[c]:e.push(c),r++}if(u.verdicts===void 0){let c={instancePath:t+"/stability/unstable/"+p,schemaPath:"#/\
properties/stability/properties/unstable/items/required",keyword:"required",params:{missingProperty:"verdicts"},
message:"must have required property 'verdicts'"};e===null?e=[c]:e.push(c),r++}for(let c in u)if(!(c==="check"||
c==="verdicts")){let k={instancePath:t+"/stability/unstable/"+p,schemaPath:"#/properties/stability/properties/\
unstable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"mus\
t NOT have additional properties"};e===null?e=[k]:e.push(k),r++}if(u.check!==void 0&&typeof u.check!="string"){
let c={instancePath:t+"/stability/unstable/"+p+"/check",schemaPath:"#/properties/stability/properties/unstable\
/items/properties/check/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.
push(c),r++}if(u.verdicts!==void 0){let c=u.verdicts;if(Array.isArray(c)){let k=c.length;for(let q=0;q<k;q++){
let m=c[q];if(typeof m!="string"){let l={instancePath:t+"/stability/unstable/"+p+"/verdicts/"+q,schemaPath:"#/\
$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}
if(!(m==="pass"||m==="fail"||m==="warn"||m==="knownFailing"||m==="inconclusive"||m==="notExercised"||m==="notA\
pplicable"||m==="advice")){let l={instancePath:t+"/stability/unstable/"+p+"/verdicts/"+q,schemaPath:"#/$defs/V\
erdict/enum",keyword:"enum",params:{allowedValues:me.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),r++}}}else{let k={instancePath:t+"/stability/unstable/"+p+"/verdicts",schemaPath:"#/p\
roperties/stability/properties/unstable/items/properties/verdicts/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[k]:e.push(k),r++}}}else{let c={instancePath:t+"/stability/unstable/"+p,schemaPath:"\
#/properties/stability/properties/unstable/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:t+"/stability/unstable",schemaPath:"#/propert\
ies/stability/properties/unstable/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/stability",schemaPath:"#/properties/stability/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}if(n.process!==void 0){let a=n.
process;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.before===void 0){let s={instancePath:t+"/process",schemaPath:"\
#/properties/process/required",keyword:"required",params:{missingProperty:"before"},message:"must have require\
d property 'before'"};e===null?e=[s]:e.push(s),r++}if(a.after===void 0){let s={instancePath:t+"/process",schemaPath:"\
#/properties/process/required",keyword:"required",params:{missingProperty:"after"},message:"must have required\
 property 'after'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="before"||s==="after")){let i={instancePath:t+
"/process",schemaPath:"#/properties/process/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(a.before!==void 0){let s=a.before;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.processes===void 0){let i={instancePath:t+"/process/before",
schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"processes"},message:"mu\
st have required property 'processes'"};e===null?e=[i]:e.push(i),r++}if(s.descriptors===void 0){let i={instancePath:t+
"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"descr\
iptors"},message:"must have required property 'descriptors'"};e===null?e=[i]:e.push(i),r++}if(s.sockets===void 0){
let i={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{
missingProperty:"sockets"},message:"must have required property 'sockets'"};e===null?e=[i]:e.push(i),r++}if(s.
memoryBytes===void 0){let i={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"\
required",params:{missingProperty:"memoryBytes"},message:"must have required property 'memoryBytes'"};e===null?
e=[i]:e.push(i),r++}for(let i in s)if(!(i==="processes"||i==="descriptors"||i==="sockets"||i==="memoryBytes")){
let p={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[p]:e.
push(p),r++}if(s.processes!==void 0){let i=s.processes;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
let p={instancePath:t+"/process/before/processes",schemaPath:"#/$defs/ProcessFacts/properties/processes/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),r++}if(typeof i=="n\
umber"&&isFinite(i)&&(i<1||isNaN(i))){let p={instancePath:t+"/process/before/processes",schemaPath:"#/$defs/Pr\
ocessFacts/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"};e===null?e=[p]:e.push(p),r++}}if(s.descriptors!==void 0){let i=s.descriptors;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/process/before/descriptors",schemaPath:"#/$defs/ProcessFa\
cts/properties/descriptors/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/process/before/\
descriptors",schemaPath:"#/$defs/ProcessFacts/properties/descriptors/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),r++}}if(s.sockets!==void 0){let i=s.sockets;if(i&&
typeof i=="object"&&!Array.isArray(i))for(let p in i){let u=i[p];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))){let c={instancePath:t+"/process/before/sockets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$\
defs/ProcessFacts/properties/sockets/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[c]:e.push(c),r++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u))){let c={instancePath:t+
"/process/before/sockets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessFacts/propertie\
s/sockets/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1"};e===null?e=[c]:e.push(c),r++}}else{let p={instancePath:t+"/process/before/sockets",schemaPath:"#/$defs/Pr\
ocessFacts/properties/sockets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[p]:e.push(p),r++}}if(s.memoryBytes!==void 0){let i=s.memoryBytes;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){let p={instancePath:t+"/process/before/memoryBytes",schemaPath:"#/$defs/ProcessFacts/properties/\
memoryBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),r++}
if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/process/before/memoryBytes",schemaPath:"\
#/$defs/ProcessFacts/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/process/before",schemaPath:"#/$defs\
/ProcessFacts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}
if(a.after!==void 0){let s=a.after;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.processes===void 0){let i={
instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"\
processes"},message:"must have required property 'processes'"};e===null?e=[i]:e.push(i),r++}if(s.descriptors===
void 0){let i={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{
missingProperty:"descriptors"},message:"must have required property 'descriptors'"};e===null?e=[i]:e.push(i),r++}
if(s.sockets===void 0){let i={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"\
required",params:{missingProperty:"sockets"},message:"must have required property 'sockets'"};e===null?e=[i]:e.
push(i),r++}if(s.memoryBytes===void 0){let i={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts\
/required",keyword:"required",params:{missingProperty:"memoryBytes"},message:"must have required property 'mem\
oryBytes'"};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="processes"||i==="descriptors"||i==="sockets"||
i==="memoryBytes")){let p={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),r++}if(s.processes!==void 0){let i=s.processes;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let p={instancePath:t+"/process/after/processes",schemaPath:"#/$defs/ProcessFacts/properties\
/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),r++}
if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let p={instancePath:t+"/process/after/processes",schemaPath:"\
#/$defs/ProcessFacts/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[p]:e.push(p),r++}}if(s.descriptors!==void 0){let i=s.descriptors;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/process/after/descriptors",schemaPath:"#/$defs\
/ProcessFacts/properties/descriptors/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[p]:e.push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/process/\
after/descriptors",schemaPath:"#/$defs/ProcessFacts/properties/descriptors/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),r++}}if(s.sockets!==void 0){let i=s.
sockets;if(i&&typeof i=="object"&&!Array.isArray(i))for(let p in i){let u=i[p];if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u))){let c={instancePath:t+"/process/after/sockets/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/$defs/ProcessFacts/properties/sockets/additionalProperties/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[c]:e.push(c),r++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(
u))){let c={instancePath:t+"/process/after/sockets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$d\
efs/ProcessFacts/properties/sockets/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[c]:e.push(c),r++}}else{let p={instancePath:t+"/process/after/sockets",schemaPath:"\
#/$defs/ProcessFacts/properties/sockets/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[p]:e.push(p),r++}}if(s.memoryBytes!==void 0){let i=s.memoryBytes;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/process/after/memoryBytes",schemaPath:"#/$defs/ProcessFacts/p\
roperties/memoryBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.
push(p),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let p={instancePath:t+"/process/after/memoryB\
ytes",schemaPath:"#/$defs/ProcessFacts/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),r++}}}else{let i={instancePath:t+"/process/after",
schemaPath:"#/$defs/ProcessFacts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/process",schemaPath:"#/properties/process/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}if(n.timing!==void 0){let a=n.
timing;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.wallMs===void 0){let s={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/required",keyword:"required",params:{missingProperty:"wallMs"},message:"must have required\
 property 'wallMs'"};e===null?e=[s]:e.push(s),r++}if(a.longestForcedWaitMs===void 0){let s={instancePath:t+"/t\
iming",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"longestForcedWait\
Ms"},message:"must have required property 'longestForcedWaitMs'"};e===null?e=[s]:e.push(s),r++}if(a.longestForcedWaitCase===
void 0){let s={instancePath:t+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"\
longestForcedWaitCase"},message:"must have required property 'longestForcedWaitCase'"};e===null?e=[s]:e.push(s),
r++}if(a.maxEventLoopDelayMs===void 0){let s={instancePath:t+"/timing",schemaPath:"#/properties/timing/require\
d",keyword:"required",params:{missingProperty:"maxEventLoopDelayMs"},message:"must have required property 'max\
EventLoopDelayMs'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="wallMs"||s==="longestForcedWaitMs"||
s==="longestForcedWaitCase"||s==="maxEventLoopDelayMs")){let i={instancePath:t+"/timing",schemaPath:"#/propert\
ies/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[i]:e.push(i),r++}if(a.wallMs!==void 0){let s=a.wallMs;if(!(typeof s==
"number"&&isFinite(s))){let i={instancePath:t+"/timing/wallMs",schemaPath:"#/properties/timing/properties/wall\
Ms/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(a.longestForcedWaitMs!==
void 0){let s=a.longestForcedWaitMs;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:t+"/timing/long\
estForcedWaitMs",schemaPath:"#/properties/timing/properties/longestForcedWaitMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(a.longestForcedWaitCase!==void 0){let s=a.
longestForcedWaitCase;if(typeof s!="string"&&s!==null){let i={instancePath:t+"/timing/longestForcedWaitCase",schemaPath:"\
#/properties/timing/properties/longestForcedWaitCase/type",keyword:"type",params:{type:ee.properties.timing.properties.
longestForcedWaitCase.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(a.maxEventLoopDelayMs!==
void 0){let s=a.maxEventLoopDelayMs;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:t+"/timing/maxE\
ventLoopDelayMs",schemaPath:"#/properties/timing/properties/maxEventLoopDelayMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[a]:e.push(a),r++}return ie.errors=e,r===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Cs=ne;var Se={title:"WalkStep",description:"One thing that a client does. One that cannot be done when its turn come\
s, since its client has no session, is left out.",type:"object",additionalProperties:!1,required:["do"],properties:{
do:{enum:["dial","hello","try","be","end","probe","ask","store","read","push","watch","burst","deaf","stray","\
sessions","wait"],description:"`dial`: open a WebSocket and say nothing. `hello`: ask for a session on it, or \
on a new one. `try`: an attempt that is to become no session, `by` its ending. `be`: be in the midst of someth\
ing, `in` a situation. `end`: be ended, `by` an ending. `probe`, `ask`, `store`, `read`, `push`, `watch`: say \
that, and wait for what answers. `burst`: `times` probes in one segment. `deaf`: leave Closes unanswered from \
now on. `stray`: acknowledge a probe that the server never sent. `sessions`: `times` sessions in a row, each e\
nded by a reset. `wait`: `times` the parameter `of`."},client:{type:"string",pattern:"^[a-z]$",description:"Wh\
o does it, on its newest connection. Each letter is a client."},as:{type:"string",pattern:"^[A-Z]$",description:"\
The identity of a client, with its first step. Each letter is an identity. Default X."},atOnce:{const:!0,description:"\
Together with the step before it, whose outcome is not waited for."},redial:{const:!0,description:"The hello i\
s a redial of the same instance."},slow:{const:!0,description:"The hello shows the credential whose verificati\
on takes its time."},like:{type:"string",description:"A variation: how a hello is dialled or said."},by:{type:"\
string",description:"An ending."},in:{type:"string",description:"A situation."},of:{type:"string",description:"\
A parameter, in ms."},times:{type:"number",exclusiveMinimum:0,maximum:1e3}}},gs=new RegExp("^[a-z0-9][a-z0-9-]\
*$","u"),bs=new RegExp("^SW-[A-Z]+-[0-9]+$","u"),ks=new RegExp("^[a-z]$","u"),ws=new RegExp("^[A-Z]$","u");function ne(n,{
instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=ne.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.format===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'"};e===null?e=[o]:e.push(o),r++}if(n.name===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have r\
equired property 'name'"};e===null?e=[o]:e.push(o),r++}if(n.steps===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};
e===null?e=[o]:e.push(o),r++}for(let o in n)if(!(o==="format"||o==="name"||o==="requirement"||o==="seed"||o===
"steps")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.format!==void 0&&n.format!=="\
solowire-walk/1"){let o={instancePath:t+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"solowire-walk/1"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),r++}if(n.name!==
void 0){let o=n.name;if(typeof o=="string"){if(N(o)>80){let a={instancePath:t+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};e===null?
e=[a]:e.push(a),r++}if(!gs.test(o)){let a={instancePath:t+"/name",schemaPath:"#/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*$"'};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(n.requirement!==void 0){let o=n.requirement;
if(typeof o=="string"){if(!bs.test(o)){let a={instancePath:t+"/requirement",schemaPath:"#/properties/requireme\
nt/pattern",keyword:"pattern",params:{pattern:"^SW-[A-Z]+-[0-9]+$"},message:'must match pattern "^SW-[A-Z]+-[0\
-9]+$"'};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/requirement",schemaPath:"#/properties/requ\
irement/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(n.
seed!==void 0){let o=n.seed;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let a={instancePath:t+"/\
seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let a={instancePath:t+"/seed",schemaPath:"\
#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[a]:e.push(a),r++}}if(n.steps!==void 0){let o=n.steps;if(Array.isArray(o)){if(o.length>500){let s={instancePath:t+
"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have\
 more than 500 items"};e===null?e=[s]:e.push(s),r++}if(o.length<1){let s={instancePath:t+"/steps",schemaPath:"\
#/properties/steps/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[s]:e.push(s),r++}let a=o.length;for(let s=0;s<a;s++){let i=o[s];if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.do===void 0){let p={instancePath:t+"/steps/"+s,schemaPath:"#/$defs/Step/required",keyword:"required",
params:{missingProperty:"do"},message:"must have required property 'do'"};e===null?e=[p]:e.push(p),r++}for(let p in i)
if(!M.call(Se.properties,p)){let u={instancePath:t+"/steps/"+s,schemaPath:"#/$defs/Step/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===
null?e=[u]:e.push(u),r++}if(i.do!==void 0){let p=i.do;if(!(p==="dial"||p==="hello"||p==="try"||p==="be"||p==="\
end"||p==="probe"||p==="ask"||p==="store"||p==="read"||p==="push"||p==="watch"||p==="burst"||p==="deaf"||p==="\
stray"||p==="sessions"||p==="wait")){let u={instancePath:t+"/steps/"+s+"/do",schemaPath:"#/$defs/Step/properti\
es/do/enum",keyword:"enum",params:{allowedValues:Se.properties.do.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[u]:e.push(u),r++}}if(i.client!==void 0){let p=i.client;if(typeof p=="string"){if(!ks.
test(p)){let u={instancePath:t+"/steps/"+s+"/client",schemaPath:"#/$defs/Step/properties/client/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]$"},message:'must match pattern "^[a-z]$"'};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:t+"/steps/"+s+"/client",schemaPath:"#/$defs/Step/properties/client/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),r++}}if(i.as!==void 0){let p=i.as;if(typeof p==
"string"){if(!ws.test(p)){let u={instancePath:t+"/steps/"+s+"/as",schemaPath:"#/$defs/Step/properties/as/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Z]$"},message:'must match pattern "^[A-Z]$"'};e===null?e=[u]:e.push(
u),r++}}else{let u={instancePath:t+"/steps/"+s+"/as",schemaPath:"#/$defs/Step/properties/as/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),r++}}if(i.atOnce!==void 0&&i.atOnce!==
!0){let p={instancePath:t+"/steps/"+s+"/atOnce",schemaPath:"#/$defs/Step/properties/atOnce/const",keyword:"con\
st",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[p]:e.push(p),r++}if(i.redial!==void 0&&
i.redial!==!0){let p={instancePath:t+"/steps/"+s+"/redial",schemaPath:"#/$defs/Step/properties/redial/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[p]:e.push(p),r++}if(i.slow!==
void 0&&i.slow!==!0){let p={instancePath:t+"/steps/"+s+"/slow",schemaPath:"#/$defs/Step/properties/slow/const",
keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[p]:e.push(p),r++}if(i.
like!==void 0&&typeof i.like!="string"){let p={instancePath:t+"/steps/"+s+"/like",schemaPath:"#/$defs/Step/pro\
perties/like/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}
if(i.by!==void 0&&typeof i.by!="string"){let p={instancePath:t+"/steps/"+s+"/by",schemaPath:"#/$defs/Step/prop\
erties/by/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(i.
in!==void 0&&typeof i.in!="string"){let p={instancePath:t+"/steps/"+s+"/in",schemaPath:"#/$defs/Step/propertie\
s/in/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(i.of!==
void 0&&typeof i.of!="string"){let p={instancePath:t+"/steps/"+s+"/of",schemaPath:"#/$defs/Step/properties/of/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(i.times!==
void 0){let p=i.times;if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p)){let u={instancePath:t+"/steps/"+
s+"/times",schemaPath:"#/$defs/Step/properties/times/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000"};e===null?e=[u]:e.push(u),r++}if(p<=0||isNaN(p)){let u={instancePath:t+"/steps/"+s+"\
/times",schemaPath:"#/$defs/Step/properties/times/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:t+"/steps/"+s+"/time\
s",schemaPath:"#/$defs/Step/properties/times/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};e===null?e=[u]:e.push(u),r++}}}else{let p={instancePath:t+"/steps/"+s,schemaPath:"#/$defs/Step/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[o]:e.push(o),r++}return ne.errors=e,r===0}ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Is=ae,L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev\
/v1/schemas/single-session.schema.json",title:"SingleSession",description:"`x-single-session`, an extension of\
 AsyncAPI 3: how a session of a protocol begins, lives and ends, where each identity has one effective session\
. Version 1 only grows by what may be left out; what would change a meaning makes version 2, and a reader refu\
ses a version that it does not know.",type:"object",additionalProperties:!1,required:["version","identity","po\
licy","probe","endings","clauses"],properties:{version:{const:1,description:"Version of this extension."},document:{
type:"string",minLength:1,description:"The AsyncAPI document, by a path from here, where the extension stands \
in a file of its own."},describes:{enum:["server","client"],description:"Whose operations the document lists: \
`receive` is what the server receives, or what the client does. Default: server."},complete:{type:"boolean",description:"\
Whether the server sends no message but those of the document. One that no schema accepts is then malformed. D\
efault: false."},codec:{type:"string",pattern:"^[a-z][a-z0-9.-]*$",description:"How messages are made of bytes\
: `json` in text frames, `msgpack` in binary ones (bytes in it are their base64, timestamps ISO 8601), `mqtt-5\
` for the packets of MQTT 5 in binary ones (as mqtt-packet names them, which is installed beside the kit; payl\
oads are text where they are UTF-8, else base64), or another name, under which the target file provides a modu\
le. Default: json.",examples:["msgpack"]},upgrade:{$ref:"#/$defs/Upgrade"},identity:{$ref:"#/$defs/IdentityPla\
ce"},policy:{enum:["newest","refuse","deployment","none"],description:"Which session stays when an identity co\
nnects again: the newest, the one that is there, what the deployment chooses (the target says which), or all."},
opening:{type:"array",maxItems:50,items:{$ref:"#/$defs/Step"},description:"What is said, in order, until the s\
ession is open. Left out or empty: the upgrade opens it."},welcome:{$ref:"#/$defs/WelcomeNames"},probe:{$ref:"\
#/$defs/Exchange"},keepAlive:{type:"object",additionalProperties:!1,required:["send"],properties:{send:{$ref:"\
#/$defs/Template"}},description:"What a client says so that the server does not take it for silent. Default: t\
he probe."},serverProbe:{$ref:"#/$defs/ServerProbe"},endings:{title:"Endings",type:"object",propertyNames:{enum:[
"done","taken-over","redialled","stale","unopened","silent","bad-credential","not-allowed","expired","kicked",
"malformed","bad-version","binary","not-utf8","bad-framing","too-big","slow","flooding","draining","busy","fai\
led"]},additionalProperties:{$ref:"#/$defs/EndingWords"},description:"How the server says why it ends a connec\
tion."},complaint:{$ref:"#/$defs/Pattern",description:"How the server answers a message that it does not under\
stand, and lets the session live: {error} is its word for that, {ref} names the message, {reason} is for peopl\
e."},roles:{$ref:"#/$defs/RoleWords"},refusals:{title:"Refusals",type:"object",propertyNames:{enum:["unknown",
"forbidden","duplicate","too-many","failed"]},additionalProperties:{type:["string","number"]},description:"Wha\
t stands at {error} where a role is refused: because there is no such call, because it is not allowed, because\
 its id is not free, because too many wait, or because the application failed."},malformed:{type:"array",items:{
$ref:"#/$defs/MalformedInput"},description:"Messages that the protocol cannot accept. The first one that ends \
a session is what the cases send."},times:{title:"Times",type:"object",propertyNames:{enum:["helloTimeoutMs","\
welcomeTimeoutMs","takeoverTimeoutMs","intervalMs","deadAfterMs","ackTimeoutMs","closeTimeoutMs","dropDetectMs",
"drainMs","reconnectWithinMs","bystanderMaxMs","maxMessageBytes","maxQueueBytes","maxPendingRequests","maxPend\
ingSockets","messagesMax","messagesWindowMs","takeoversMax","takeoversWindowMs"]},additionalProperties:{$ref:"\
#/$defs/Amount"},description:"Times in ms, sizes in bytes, counts. What is left out has a default, or no limit\
."},clauses:{title:"Clauses",type:"object",propertyNames:{pattern:"^SW-[A-Z]+-[1-9][0-9]*$"},additionalProperties:{
$ref:"#/$defs/Clause"},minProperties:1,description:"What the protocol itself says of each rule, by the id of t\
he requirement of Solowire that says the same. Of a rule that is not here, it says nothing."}},$defs:{Template:{
type:["object","array","string","number","boolean","null"],description:"A value to send. `{name}` stands for a\
 value; where it is the whole of a text, the value keeps its type, and `{name|json}` is its JSON as a text. `$\
base64` and `$join` make one text of others; `$optional` leaves its key out where a name in it stands for noth\
ing."},Pattern:{type:["object","array","string","number","boolean","null"],description:"A value to expect: an \
object with some of its keys, an array with its first items, or the value itself. `{name}` is the value of tha\
t name, or takes it. `$in` takes one of several, `$any` whatever is there, `$absent` nothing, `$not` what anot\
her does not, `$message` what the schema of a message takes, `$optional` what another does, or nothing."},Save:{
title:"Save",type:"object",propertyNames:{pattern:"^[A-Za-z][A-Za-z0-9]*$"},additionalProperties:{type:"string",
pattern:"^/"},description:"Names for values of the message, by JSON pointers."},Codes:{type:"array",items:{type:"\
integer",minimum:1e3,maximum:4999},uniqueItems:!0},Upgrade:{title:"UpgradeWords",type:"object",additionalProperties:!1,
description:"What the upgrade carries, by templates. Default: what channel and servers of the document say.",properties:{
path:{type:"string",pattern:"^/",description:"In place of the path of the address."},query:{type:"object",additionalProperties:{
type:"string"}},headers:{type:"object",additionalProperties:{type:"string"}},subprotocols:{type:"array",items:{
type:"string",minLength:1},uniqueItems:!0,description:"Offered in this order."}}},IdentityPlace:{title:"Identi\
tyPlace",description:"Where a client says who it is: in a message, or in the upgrade.",oneOf:[{type:"object",additionalProperties:!1,
required:["message"],properties:{message:{type:"string",minLength:1,description:"The name of the message."},at:{
type:"string",pattern:"^/",description:"The place in it, by a JSON pointer."}}},{type:"object",additionalProperties:!1,
required:["upgrade"],properties:{upgrade:{enum:["path","query","header"],description:"The part of the upgrade."}}}]},
Step:{title:"Step",oneOf:[{title:"SendStep",type:"object",additionalProperties:!1,required:["send"],properties:{
send:{$ref:"#/$defs/Template"}}},{title:"ExpectStep",type:"object",additionalProperties:!1,required:["expect"],
properties:{expect:{$ref:"#/$defs/Pattern"},save:{$ref:"#/$defs/Save"},opens:{const:!0,description:"The sessio\
n is open from here on; the steps behind it only prepare it for the roles. Default: the last step opens it."}}}]},
WelcomeNames:{title:"WelcomeNames",type:"object",additionalProperties:!1,description:"Which of the saved value\
s name the session, number those of an identity, and name the one that was taken over.",properties:{session:{type:"\
string"},epoch:{type:"string"},tookOver:{type:"string"}}},Exchange:{title:"Exchange",type:"object",additionalProperties:!1,
required:["send","answer"],description:"A message of the client that the application answers at once, once, on\
 a session that is open. {n} is a number that no other has on the connection.",properties:{send:{$ref:"#/$defs\
/Template"},answer:{$ref:"#/$defs/Pattern"}}},ServerProbe:{title:"ServerProbe",type:"object",additionalProperties:!1,
required:["expect","answer"],description:"A message by which the server asks whether a client lives, every int\
ervalMs, and the client's answer.",properties:{expect:{$ref:"#/$defs/Pattern"},answer:{$ref:"#/$defs/Template"}}},
EndingWords:{title:"EndingWords",type:"object",additionalProperties:!1,minProperties:1,properties:{message:{$ref:"\
#/$defs/Pattern",description:"What the server says before its Close. {reason} is what it says to people, {retr\
yAfterMs} how long a client shall wait before it dials again."},optional:{const:!0,description:"The server may\
 leave the message out, and end the connection alone."},close:{$ref:"#/$defs/Codes",description:"The codes of \
its Close (RFC 6455 \xA77.4). Default: any; the connection ends, by whatever Close or by the end of TCP."},next:{
type:"string",description:"What a client does then, in a sentence."}}},Play:{title:"Play",type:"object",additionalProperties:!1,
required:["send"],properties:{send:{$ref:"#/$defs/Template",description:"How a client asks for it."},answer:{$ref:"\
#/$defs/Pattern",description:"What answers that it was done; {id} tells which of several it answers, and witho\
ut it they are answered in order. {found} is false, null or 0 where nobody was found, {epoch} the number of th\
e session that was, or that stored the value."},refused:{$ref:"#/$defs/Pattern",description:"What answers that\
 it was not; {error} tells why, by a word of `refusals`."},done:{const:"probe",description:"Where nothing answ\
ers: it was done when a probe that was sent behind it is answered, since the application takes the messages of\
 a connection in order."},delivers:{$ref:"#/$defs/Pattern",description:"What the server sends because of it."}}},
WatchPlay:{title:"WatchPlay",type:"object",additionalProperties:!1,required:["send","online","offline"],properties:{
send:{$ref:"#/$defs/Template",description:"How a client asks for it."},answer:{$ref:"#/$defs/Pattern",description:"\
What answers that it was done; {found} tells whether the identity is online, {epoch} by which session."},refused:{
$ref:"#/$defs/Pattern",description:"What answers that it was not; {error} tells why."},done:{const:"probe",description:"\
As in other roles."},online:{$ref:"#/$defs/Pattern",description:"What tells that a session has begun: {who} is\
 the identity, {epoch} the number of the session."},offline:{$ref:"#/$defs/Pattern",description:"What tells th\
at it has ended; {cause} tells why."},causes:{title:"Causes",type:"object",propertyNames:{enum:["left","lost",
"done","taken-over","redialled","stale","unopened","silent","bad-credential","not-allowed","expired","kicked",
"malformed","bad-version","binary","not-utf8","bad-framing","too-big","slow","flooding","draining","busy","fai\
led"]},additionalProperties:{type:["string","number","boolean"]},description:"What stands at {cause}, for an e\
nding, for a client that left by a Close, and for one that was lost without."}}},RoleWords:{title:"RoleWords",
type:"object",additionalProperties:!1,description:"What the application does anyway, by what it can do for the\
 kit. Each opens cases.",properties:{ask:{$ref:"#/$defs/Play",description:"Answers at once with {value}, {padB\
ytes} longer if that stands in it."},late:{$ref:"#/$defs/Play",description:"Answers {ms} later."},store:{$ref:"\
#/$defs/Play",description:"Stores {value} for the identity, {afterMs} later if that stands in it."},read:{$ref:"\
#/$defs/Play",description:"Answers with the {value} that is stored."},push:{$ref:"#/$defs/Play",description:"S\
ends {data} to the session of the identity {to}, which {other} names only if it is not the client's own; {coun\
t} messages of it, and each {padBytes} longer, if these stand in it."},subscribe:{$ref:"#/$defs/Play",description:"\
Sends something to this session every {intervalMs}."},watch:{$ref:"#/$defs/WatchPlay",description:"Tells this \
session from now on when the sessions of the identity {to} begin and end."},kick:{$ref:"#/$defs/Play",description:"\
Ends the session of the identity {to}, where {epoch} stands in it only the one with this number."},expire:{$ref:"\
#/$defs/Play",description:"Lets the credential of this session expire."}}},MalformedInput:{title:"MalformedInp\
ut",type:"object",additionalProperties:!1,required:["what","then"],oneOf:[{required:["text"],properties:{text:!0}},
{required:["hex"],properties:{hex:!0}}],properties:{what:{type:"string",minLength:1,description:"How it is wro\
ng, in words."},text:{type:"string",description:"Sent as a text message."},hex:{type:"string",pattern:"^([0-9a\
-f]{2})*$",description:"Sent as a binary message."},then:{enum:["ends","lives","either"],description:"What bec\
omes of the session."},rule:{enum:["SW-MESSAGE-2","SW-MESSAGE-3","SW-MESSAGE-5"],description:"The rule by whic\
h it ends the session: SW-MESSAGE-2 cannot be read, SW-MESSAGE-3 can be read and is wrong, SW-MESSAGE-5 comes \
in the wrong kind of frame. Default: SW-MESSAGE-2."}}},Amount:{title:"Amount",description:"A number, or arithm\
etic (+ - * / and parentheses) over numbers and saved values; `else` is what holds where a value was not saved\
.",oneOf:[{type:"number",exclusiveMinimum:0},{title:"NegotiatedAmount",type:"object",additionalProperties:!1,required:[
"value","else"],properties:{value:{type:"string",minLength:1,maxLength:200},else:{type:"number",exclusiveMinimum:0}}}]},
Clause:{title:"Clause",type:"object",additionalProperties:!1,minProperties:1,maxProperties:1,properties:{states:{
$ref:"#/$defs/Sentence",description:"The protocol says so. A server that does otherwise fails, or is warned of\
 a SHOULD."},implies:{$ref:"#/$defs/Implied",description:"It follows from what the protocol says. A server tha\
t does otherwise is warned."},policy:{$ref:"#/$defs/Sentence",description:"The deployment says so. A server th\
at does otherwise fails."},permits:{$ref:"#/$defs/Permission",description:"The protocol allows the contrary. T\
he rule is not applicable."}}},Sentence:{title:"Sentence",type:"object",additionalProperties:!1,required:["id",
"level","text"],properties:{id:{type:"string",minLength:1,description:"What the protocol calls it."},level:{enum:[
"MUST","SHOULD"],description:"The word of RFC 2119 that stands in it."},text:{type:"string",minLength:1},source:{
type:"string",minLength:1,description:"Where it stands. Default: the document."}}},Implied:{title:"Implied",type:"\
object",additionalProperties:!1,required:["id","text","derivation"],properties:{id:{type:"string",minLength:1},
text:{type:"string",minLength:1},source:{type:"string",minLength:1},derivation:{type:"string",minLength:1,description:"\
How it follows."}}},Permission:{title:"Permission",type:"object",additionalProperties:!1,required:["source"],properties:{
source:{type:"string",minLength:1,description:"Where the protocol allows it."},text:{type:"string",minLength:1}}}}};var Ps={title:"IdentityPlace",description:"Where a client says who it is: in a message, or in the upgrade.",oneOf:[
{type:"object",additionalProperties:!1,required:["message"],properties:{message:{type:"string",minLength:1,description:"\
The name of the message."},at:{type:"string",pattern:"^/",description:"The place in it, by a JSON pointer."}}},
{type:"object",additionalProperties:!1,required:["upgrade"],properties:{upgrade:{enum:["path","query","header"],
description:"The part of the upgrade."}}}]};var Q={type:["object","array","string","number","boolean","null"],description:"A value to send. `{name}` stand\
s for a value; where it is the whole of a text, the value keeps its type, and `{name|json}` is its JSON as a t\
ext. `$base64` and `$join` make one text of others; `$optional` leaves its key out where a name in it stands f\
or nothing."},S={type:["object","array","string","number","boolean","null"],description:"A value to expect: an\
 object with some of its keys, an array with its first items, or the value itself. `{name}` is the value of th\
at name, or takes it. `$in` takes one of several, `$any` whatever is there, `$absent` nothing, `$not` what ano\
ther does not, `$message` what the schema of a message takes, `$optional` what another does, or nothing."},De={
title:"MalformedInput",type:"object",additionalProperties:!1,required:["what","then"],oneOf:[{required:["text"],
properties:{text:!0}},{required:["hex"],properties:{hex:!0}}],properties:{what:{type:"string",minLength:1,description:"\
How it is wrong, in words."},text:{type:"string",description:"Sent as a text message."},hex:{type:"string",pattern:"\
^([0-9a-f]{2})*$",description:"Sent as a binary message."},then:{enum:["ends","lives","either"],description:"W\
hat becomes of the session."},rule:{enum:["SW-MESSAGE-2","SW-MESSAGE-3","SW-MESSAGE-5"],description:"The rule \
by which it ends the session: SW-MESSAGE-2 cannot be read, SW-MESSAGE-3 can be read and is wrong, SW-MESSAGE-5\
 comes in the wrong kind of frame. Default: SW-MESSAGE-2."}}};var we=new RegExp("^/","u"),vs=new RegExp("^([0-9a-f]{2})*$","u"),qs=new RegExp("^SW-[A-Z]+-[1-9][0-9]*$","u");var $s=new RegExp("^[A-Za-z][A-Za-z0-9]*$","u");function B(n,{instancePath:t="",parentData:A,parentDataProperty:v,
rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=B.evaluated;y.dynamicProps&&(y.props=void 0),y.dynamicItems&&
(y.items=void 0);let o=r,a=!1,s=null,i=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.send===void 0){let q={
instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"send"},message:"mus\
t have required property 'send'"};e===null?e=[q]:e.push(q),r++}for(let q in n)if(q!=="send"){let m={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),r++}if(n.send!==void 0){let q=n.send;if(typeof q!=
"object"&&typeof q!="string"&&!(typeof q=="number"&&isFinite(q))&&typeof q!="boolean"){let m={instancePath:t+"\
/send",schemaPath:"#/$defs/Template/type",keyword:"type",params:{type:Q.type},message:"must be object,array,st\
ring,number,boolean,null"};e===null?e=[m]:e.push(m),r++}}}else{let q={instancePath:t,schemaPath:"#/oneOf/0/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(q),r++}var k=i===r;if(k){
a=!0,s=0;var p=!0}let u=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.expect===void 0){let q={instancePath:t,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"expect"},message:"must have requir\
ed property 'expect'"};e===null?e=[q]:e.push(q),r++}for(let q in n)if(!(q==="expect"||q==="save"||q==="opens")){
let m={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),r++}if(n.expect!==void 0){let q=n.expect;
if(typeof q!="object"&&typeof q!="string"&&!(typeof q=="number"&&isFinite(q))&&typeof q!="boolean"){let m={instancePath:t+
"/expect",schemaPath:"#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,\
string,number,boolean,null"};e===null?e=[m]:e.push(m),r++}}if(n.save!==void 0){let q=n.save;if(q&&typeof q=="o\
bject"&&!Array.isArray(q)){for(let m in q){let l=r;if(typeof m=="string"&&!$s.test(m)){let d={instancePath:t+"\
/save",schemaPath:"#/$defs/Save/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9]\
*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9]*$"',propertyName:m};e===null?e=[d]:e.push(d),r++}var c=l===
r;if(!c){let d={instancePath:t+"/save",schemaPath:"#/$defs/Save/propertyNames",keyword:"propertyNames",params:{
propertyName:m},message:"property name must be valid"};e===null?e=[d]:e.push(d),r++}}for(let m in q){let l=q[m];
if(typeof l=="string"){if(!we.test(l)){let d={instancePath:t+"/save/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/$defs/Save/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must m\
atch pattern "^/"'};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/save/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/$defs/Save/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),r++}}}else{let m={instancePath:t+"/save",schemaPath:"#/$defs/Save/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}}if(n.opens!==
void 0&&n.opens!==!0){let q={instancePath:t+"/opens",schemaPath:"#/oneOf/1/properties/opens/const",keyword:"co\
nst",params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:t,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(
q),r++}var k=u===r;if(k&&a?(a=!1,s=[s,1]):k&&(a=!0,s=1,p!==!0&&(p=!0)),a)r=o,e!==null&&(o?e.length=o:e=null);else{
let q={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:s},message:"must match exact\
ly one schema in oneOf"};e===null?e=[q]:e.push(q),r++}return B.errors=e,y.props=p,r===0}B.evaluated={dynamicProps:!0,
dynamicItems:!1};function _(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=_.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.send===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"send"},message:"must have required property 'send'"};e===null?e=[o]:e.push(o),r++}if(n.answer===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"answer"},message:"\
must have required property 'answer'"};e===null?e=[o]:e.push(o),r++}for(let o in n)if(!(o==="send"||o==="answe\
r")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.send!==void 0){let o=n.send;if(typeof o!=
"object"&&typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+"\
/send",schemaPath:"#/$defs/Template/type",keyword:"type",params:{type:Q.type},message:"must be object,array,st\
ring,number,boolean,null"};e===null?e=[a]:e.push(a),r++}}if(n.answer!==void 0){let o=n.answer;if(typeof o!="ob\
ject"&&typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+"/an\
swer",schemaPath:"#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,stri\
ng,number,boolean,null"};e===null?e=[a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return _.errors=e,r===0}_.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=H.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.expect===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"expect"},message:"must have required property 'expect'"};e===null?e=[o]:e.push(o),r++}if(n.answer===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"answer"},message:"\
must have required property 'answer'"};e===null?e=[o]:e.push(o),r++}for(let o in n)if(!(o==="expect"||o==="ans\
wer")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.expect!==void 0){let o=n.expect;
if(typeof o!="object"&&typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+
"/expect",schemaPath:"#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,\
string,number,boolean,null"};e===null?e=[a]:e.push(a),r++}}if(n.answer!==void 0){let o=n.answer;if(typeof o!="\
object"&&typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+"/\
answer",schemaPath:"#/$defs/Template/type",keyword:"type",params:{type:Q.type},message:"must be object,array,s\
tring,number,boolean,null"};e===null?e=[a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return H.errors=e,r===0}H.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=K.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(Object.keys(n).length<1){let o={instancePath:t,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[o]:e.push(o),r++}for(let o in n)
if(!(o==="message"||o==="optional"||o==="close"||o==="next")){let a={instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prope\
rties"};e===null?e=[a]:e.push(a),r++}if(n.message!==void 0){let o=n.message;if(typeof o!="object"&&typeof o!="\
string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+"/message",schemaPath:"\
#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,string,number,boolean,\
null"};e===null?e=[a]:e.push(a),r++}}if(n.optional!==void 0&&n.optional!==!0){let o={instancePath:t+"/optional",
schemaPath:"#/properties/optional/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to co\
nstant"};e===null?e=[o]:e.push(o),r++}if(n.close!==void 0){let o=n.close;if(Array.isArray(o)){let a=o.length;for(let p=0;p<
a;p++){let u=o[p];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let c={instancePath:t+"/close/"+p,
schemaPath:"#/$defs/Codes/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[c]:e.push(c),r++}if(typeof u=="number"&&isFinite(u)){if(u>4999||isNaN(u)){let c={instancePath:t+"/close/"+p,
schemaPath:"#/$defs/Codes/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:4999},message:"must b\
e <= 4999"};e===null?e=[c]:e.push(c),r++}if(u<1e3||isNaN(u)){let c={instancePath:t+"/close/"+p,schemaPath:"#/$\
defs/Codes/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1e3},message:"must be >= 1000"};e===
null?e=[c]:e.push(c),r++}}}let s=o.length,i;if(s>1){let p={};for(;s--;){let u=o[s];if(typeof u=="number"&&!(u%
1)&&!isNaN(u)&&isFinite(u)){if(typeof p[u]=="number"){i=p[u];let c={instancePath:t+"/close",schemaPath:"#/$def\
s/Codes/uniqueItems",keyword:"uniqueItems",params:{i:s,j:i},message:"must NOT have duplicate items (items ## "+
i+" and "+s+" are identical)"};e===null?e=[c]:e.push(c),r++;break}p[u]=s}}}}else{let a={instancePath:t+"/close",
schemaPath:"#/$defs/Codes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.
push(a),r++}}if(n.next!==void 0&&typeof n.next!="string"){let o={instancePath:t+"/next",schemaPath:"#/properti\
es/next/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),r++}return K.errors=e,r===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es={
title:"RoleWords",type:"object",additionalProperties:!1,description:"What the application does anyway, by what\
 it can do for the kit. Each opens cases.",properties:{ask:{$ref:"#/$defs/Play",description:"Answers at once w\
ith {value}, {padBytes} longer if that stands in it."},late:{$ref:"#/$defs/Play",description:"Answers {ms} lat\
er."},store:{$ref:"#/$defs/Play",description:"Stores {value} for the identity, {afterMs} later if that stands \
in it."},read:{$ref:"#/$defs/Play",description:"Answers with the {value} that is stored."},push:{$ref:"#/$defs\
/Play",description:"Sends {data} to the session of the identity {to}, which {other} names only if it is not th\
e client's own; {count} messages of it, and each {padBytes} longer, if these stand in it."},subscribe:{$ref:"#\
/$defs/Play",description:"Sends something to this session every {intervalMs}."},watch:{$ref:"#/$defs/WatchPlay",
description:"Tells this session from now on when the sessions of the identity {to} begin and end."},kick:{$ref:"\
#/$defs/Play",description:"Ends the session of the identity {to}, where {epoch} stands in it only the one with\
 this number."},expire:{$ref:"#/$defs/Play",description:"Lets the credential of this session expire."}}};function x(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=x.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.send===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"send"},message:"must have required property 'send'"};e===null?e=[o]:e.push(o),r++}for(let o in n)
if(!(o==="send"||o==="answer"||o==="refused"||o==="done"||o==="delivers")){let a={instancePath:t,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[a]:e.push(a),r++}if(n.send!==void 0){let o=n.send;if(typeof o!="object"&&typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+"/send",schemaPath:"#\
/$defs/Template/type",keyword:"type",params:{type:Q.type},message:"must be object,array,string,number,boolean,\
null"};e===null?e=[a]:e.push(a),r++}}if(n.answer!==void 0){let o=n.answer;if(typeof o!="object"&&typeof o!="st\
ring"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+"/answer",schemaPath:"#/\
$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,string,number,boolean,nu\
ll"};e===null?e=[a]:e.push(a),r++}}if(n.refused!==void 0){let o=n.refused;if(typeof o!="object"&&typeof o!="st\
ring"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+"/refused",schemaPath:"#\
/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,string,number,boolean,n\
ull"};e===null?e=[a]:e.push(a),r++}}if(n.done!==void 0&&n.done!=="probe"){let o={instancePath:t+"/done",schemaPath:"\
#/properties/done/const",keyword:"const",params:{allowedValue:"probe"},message:"must be equal to constant"};e===
null?e=[o]:e.push(o),r++}if(n.delivers!==void 0){let o=n.delivers;if(typeof o!="object"&&typeof o!="string"&&!(typeof o==
"number"&&isFinite(o))&&typeof o!="boolean"){let a={instancePath:t+"/delivers",schemaPath:"#/$defs/Pattern/typ\
e",keyword:"type",params:{type:S.type},message:"must be object,array,string,number,boolean,null"};e===null?e=[
a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),r++}return x.errors=e,r===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var We={title:"WatchPlay",type:"object",additionalProperties:!1,required:["send","online","offline"],properties:{
send:{$ref:"#/$defs/Template",description:"How a client asks for it."},answer:{$ref:"#/$defs/Pattern",description:"\
What answers that it was done; {found} tells whether the identity is online, {epoch} by which session."},refused:{
$ref:"#/$defs/Pattern",description:"What answers that it was not; {error} tells why."},done:{const:"probe",description:"\
As in other roles."},online:{$ref:"#/$defs/Pattern",description:"What tells that a session has begun: {who} is\
 the identity, {epoch} the number of the session."},offline:{$ref:"#/$defs/Pattern",description:"What tells th\
at it has ended; {cause} tells why."},causes:{title:"Causes",type:"object",propertyNames:{enum:["left","lost",
"done","taken-over","redialled","stale","unopened","silent","bad-credential","not-allowed","expired","kicked",
"malformed","bad-version","binary","not-utf8","bad-framing","too-big","slow","flooding","draining","busy","fai\
led"]},additionalProperties:{type:["string","number","boolean"]},description:"What stands at {cause}, for an e\
nding, for a client that left by a Close, and for one that was lost without."}}};function G(n,{instancePath:t="",
parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=G.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.send===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"send"},message:"must\
 have required property 'send'"};e===null?e=[a]:e.push(a),r++}if(n.online===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"online"},message:"must have required property 'online'"};
e===null?e=[a]:e.push(a),r++}if(n.offline===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"offline"},message:"must have required property 'offline'"};e===null?e=[a]:e.push(
a),r++}for(let a in n)if(!(a==="send"||a==="answer"||a==="refused"||a==="done"||a==="online"||a==="offline"||a===
"causes")){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(n.send!==void 0){let a=n.send;if(typeof a!=
"object"&&typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let s={instancePath:t+"\
/send",schemaPath:"#/$defs/Template/type",keyword:"type",params:{type:Q.type},message:"must be object,array,st\
ring,number,boolean,null"};e===null?e=[s]:e.push(s),r++}}if(n.answer!==void 0){let a=n.answer;if(typeof a!="ob\
ject"&&typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let s={instancePath:t+"/an\
swer",schemaPath:"#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,stri\
ng,number,boolean,null"};e===null?e=[s]:e.push(s),r++}}if(n.refused!==void 0){let a=n.refused;if(typeof a!="ob\
ject"&&typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let s={instancePath:t+"/re\
fused",schemaPath:"#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,str\
ing,number,boolean,null"};e===null?e=[s]:e.push(s),r++}}if(n.done!==void 0&&n.done!=="probe"){let a={instancePath:t+
"/done",schemaPath:"#/properties/done/const",keyword:"const",params:{allowedValue:"probe"},message:"must be eq\
ual to constant"};e===null?e=[a]:e.push(a),r++}if(n.online!==void 0){let a=n.online;if(typeof a!="object"&&typeof a!=
"string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let s={instancePath:t+"/online",schemaPath:"\
#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,string,number,boolean,\
null"};e===null?e=[s]:e.push(s),r++}}if(n.offline!==void 0){let a=n.offline;if(typeof a!="object"&&typeof a!="\
string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){let s={instancePath:t+"/offline",schemaPath:"\
#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,string,number,boolean,\
null"};e===null?e=[s]:e.push(s),r++}}if(n.causes!==void 0){let a=n.causes;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let s in a){let i=r;if(!(s==="left"||s==="lost"||s==="done"||s==="taken-over"||s==="redialled"||s==="s\
tale"||s==="unopened"||s==="silent"||s==="bad-credential"||s==="not-allowed"||s==="expired"||s==="kicked"||s===
"malformed"||s==="bad-version"||s==="binary"||s==="not-utf8"||s==="bad-framing"||s==="too-big"||s==="slow"||s===
"flooding"||s==="draining"||s==="busy"||s==="failed")){let p={instancePath:t+"/causes",schemaPath:"#/propertie\
s/causes/propertyNames/enum",keyword:"enum",params:{allowedValues:We.properties.causes.propertyNames.enum},message:"\
must be equal to one of the allowed values",propertyName:s};e===null?e=[p]:e.push(p),r++}var o=i===r;if(!o){let p={
instancePath:t+"/causes",schemaPath:"#/properties/causes/propertyNames",keyword:"propertyNames",params:{propertyName:s},
message:"property name must be valid"};e===null?e=[p]:e.push(p),r++}}for(let s in a){let i=a[s];if(typeof i!="\
string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let p={instancePath:t+"/causes/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/causes/additionalProperties/type",keyword:"type",params:{type:We.
properties.causes.additionalProperties.type},message:"must be string,number,boolean"};e===null?e=[p]:e.push(p),
r++}}}else{let s={instancePath:t+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}return G.errors=
e,r===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(n,{instancePath:t="",parentData:A,parentDataProperty:v,
rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=Z.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&
(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let o in n)if(!M.call(Es.properties,o)){let a={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}n.ask!==void 0&&(x(n.ask,{instancePath:t+
"/ask",parentData:n,parentDataProperty:"ask",rootData:b,dynamicAnchors:E})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),n.late!==void 0&&(x(n.late,{instancePath:t+"/late",parentData:n,parentDataProperty:"late",rootData:b,
dynamicAnchors:E})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),n.store!==void 0&&(x(n.store,{instancePath:t+
"/store",parentData:n,parentDataProperty:"store",rootData:b,dynamicAnchors:E})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),n.read!==void 0&&(x(n.read,{instancePath:t+"/read",parentData:n,parentDataProperty:"rea\
d",rootData:b,dynamicAnchors:E})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),n.push!==void 0&&(x(n.push,
{instancePath:t+"/push",parentData:n,parentDataProperty:"push",rootData:b,dynamicAnchors:E})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length)),n.subscribe!==void 0&&(x(n.subscribe,{instancePath:t+"/subscribe",parentData:n,
parentDataProperty:"subscribe",rootData:b,dynamicAnchors:E})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
n.watch!==void 0&&(G(n.watch,{instancePath:t+"/watch",parentData:n,parentDataProperty:"watch",rootData:b,dynamicAnchors:E})||
(e=e===null?G.errors:e.concat(G.errors),r=e.length)),n.kick!==void 0&&(x(n.kick,{instancePath:t+"/kick",parentData:n,
parentDataProperty:"kick",rootData:b,dynamicAnchors:E})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
n.expire!==void 0&&(x(n.expire,{instancePath:t+"/expire",parentData:n,parentDataProperty:"expire",rootData:b,dynamicAnchors:E})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{let o={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return Z.errors=e,r===0}Z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Le={title:"Sentence",type:"object",additionalProperties:!1,required:["id","level","text"],properties:{id:{
type:"string",minLength:1,description:"What the protocol calls it."},level:{enum:["MUST","SHOULD"],description:"\
The word of RFC 2119 that stands in it."},text:{type:"string",minLength:1},source:{type:"string",minLength:1,description:"\
Where it stands. Default: the document."}}};function Y(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=Y.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(Object.keys(n).length>1){let o={instancePath:t,schemaPath:"#/maxProperties",keyword:"max\
Properties",params:{limit:1},message:"must NOT have more than 1 properties"};e===null?e=[o]:e.push(o),r++}if(Object.
keys(n).length<1){let o={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[o]:e.push(o),r++}for(let o in n)if(!(o==="states"||
o==="implies"||o==="policy"||o==="permits")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=
[a]:e.push(a),r++}if(n.states!==void 0){let o=n.states;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===
void 0){let a={instancePath:t+"/states",schemaPath:"#/$defs/Sentence/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),r++}if(o.level===void 0){let a={instancePath:t+
"/states",schemaPath:"#/$defs/Sentence/required",keyword:"required",params:{missingProperty:"level"},message:"\
must have required property 'level'"};e===null?e=[a]:e.push(a),r++}if(o.text===void 0){let a={instancePath:t+"\
/states",schemaPath:"#/$defs/Sentence/required",keyword:"required",params:{missingProperty:"text"},message:"mu\
st have required property 'text'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="id"||a==="level"||a===
"text"||a==="source")){let s={instancePath:t+"/states",schemaPath:"#/$defs/Sentence/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=
[s]:e.push(s),r++}if(o.id!==void 0){let a=o.id;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+"/state\
s/id",schemaPath:"#/$defs/Sentence/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/states/id",schemaPath:"\
#/$defs/Sentence/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),r++}}if(o.level!==void 0){let a=o.level;if(!(a==="MUST"||a==="SHOULD")){let s={instancePath:t+
"/states/level",schemaPath:"#/$defs/Sentence/properties/level/enum",keyword:"enum",params:{allowedValues:Le.properties.
level.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),r++}}if(o.text!==void 0){
let a=o.text;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+"/states/text",schemaPath:"#/$defs/Senten\
ce/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/states/text",schemaPath:"#/$defs/Sentence/pro\
perties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}
if(o.source!==void 0){let a=o.source;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+"/states/source",
schemaPath:"#/$defs/Sentence/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/states/source",schemaPath:"\
#/$defs/Sentence/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/states",schemaPath:"#/$defs/Sentence/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.implies!==void 0){let o=n.implies;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){let a={instancePath:t+"/implies",schemaPath:"#/\
$defs/Implied/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property \
'id'"};e===null?e=[a]:e.push(a),r++}if(o.text===void 0){let a={instancePath:t+"/implies",schemaPath:"#/$defs/I\
mplied/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text\
'"};e===null?e=[a]:e.push(a),r++}if(o.derivation===void 0){let a={instancePath:t+"/implies",schemaPath:"#/$def\
s/Implied/required",keyword:"required",params:{missingProperty:"derivation"},message:"must have required prope\
rty 'derivation'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="id"||a==="text"||a==="source"||a==="d\
erivation")){let s={instancePath:t+"/implies",schemaPath:"#/$defs/Implied/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),r++}if(o.id!==void 0){let a=o.id;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+"/implies/id",
schemaPath:"#/$defs/Implied/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/implies/id",schemaPath:"\
#/$defs/Implied/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),r++}}if(o.text!==void 0){let a=o.text;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+"/\
implies/text",schemaPath:"#/$defs/Implied/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/implies/tex\
t",schemaPath:"#/$defs/Implied/properties/text/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[s]:e.push(s),r++}}if(o.source!==void 0){let a=o.source;if(typeof a=="string"){if(N(a)<1){let s={
instancePath:t+"/implies/source",schemaPath:"#/$defs/Implied/properties/source/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/implies/source",schemaPath:"#/$defs/Implied/properties/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}}if(o.derivation!==void 0){let a=o.derivation;if(typeof a=="stri\
ng"){if(N(a)<1){let s={instancePath:t+"/implies/derivation",schemaPath:"#/$defs/Implied/properties/derivation/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:
e.push(s),r++}}else{let s={instancePath:t+"/implies/derivation",schemaPath:"#/$defs/Implied/properties/derivat\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}}else{
let a={instancePath:t+"/implies",schemaPath:"#/$defs/Implied/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),r++}}if(n.policy!==void 0){let o=n.policy;if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.id===void 0){let a={instancePath:t+"/policy",schemaPath:"#/$defs/Sentence/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),r++}
if(o.level===void 0){let a={instancePath:t+"/policy",schemaPath:"#/$defs/Sentence/required",keyword:"required",
params:{missingProperty:"level"},message:"must have required property 'level'"};e===null?e=[a]:e.push(a),r++}if(o.
text===void 0){let a={instancePath:t+"/policy",schemaPath:"#/$defs/Sentence/required",keyword:"required",params:{
missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[a]:e.push(a),r++}for(let a in o)
if(!(a==="id"||a==="level"||a==="text"||a==="source")){let s={instancePath:t+"/policy",schemaPath:"#/$defs/Sen\
tence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT hav\
e additional properties"};e===null?e=[s]:e.push(s),r++}if(o.id!==void 0){let a=o.id;if(typeof a=="string"){if(N(
a)<1){let s={instancePath:t+"/policy/id",schemaPath:"#/$defs/Sentence/properties/id/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={
instancePath:t+"/policy/id",schemaPath:"#/$defs/Sentence/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}if(o.level!==void 0){let a=o.level;if(!(a==="MUST"||
a==="SHOULD")){let s={instancePath:t+"/policy/level",schemaPath:"#/$defs/Sentence/properties/level/enum",keyword:"\
enum",params:{allowedValues:Le.properties.level.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),r++}}if(o.text!==void 0){let a=o.text;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+
"/policy/text",schemaPath:"#/$defs/Sentence/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/policy/text",
schemaPath:"#/$defs/Sentence/properties/text/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),r++}}if(o.source!==void 0){let a=o.source;if(typeof a=="string"){if(N(a)<1){let s={
instancePath:t+"/policy/source",schemaPath:"#/$defs/Sentence/properties/source/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/policy/source",schemaPath:"#/$defs/Sentence/properties/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/policy",schemaPath:"#/$defs/Sente\
nce/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.permits!==
void 0){let o=n.permits;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.source===void 0){let a={instancePath:t+
"/permits",schemaPath:"#/$defs/Permission/required",keyword:"required",params:{missingProperty:"source"},message:"\
must have required property 'source'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="source"||a==="tex\
t")){let s={instancePath:t+"/permits",schemaPath:"#/$defs/Permission/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),r++}if(o.source!==void 0){let a=o.source;if(typeof a=="string"){if(N(a)<1){let s={instancePath:t+"/permits/\
source",schemaPath:"#/$defs/Permission/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/permits/sou\
rce",schemaPath:"#/$defs/Permission/properties/source/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),r++}}if(o.text!==void 0){let a=o.text;if(typeof a=="string"){if(N(a)<1){
let s={instancePath:t+"/permits/text",schemaPath:"#/$defs/Permission/properties/text/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={
instancePath:t+"/permits/text",schemaPath:"#/$defs/Permission/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/permits",schemaPath:"\
#/$defs/Permission/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[o]:e.push(o),r++}return Y.errors=e,r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ae(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,
r=0,y=ae.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.version===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[m]:e.push(m),r++}if(n.
identity===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"i\
dentity"},message:"must have required property 'identity'"};e===null?e=[m]:e.push(m),r++}if(n.policy===void 0){
let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policy"},message:"mu\
st have required property 'policy'"};e===null?e=[m]:e.push(m),r++}if(n.probe===void 0){let m={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"probe"},message:"must have required property 'probe'"};
e===null?e=[m]:e.push(m),r++}if(n.endings===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"endings"},message:"must have required property 'endings'"};e===null?e=[m]:e.push(
m),r++}if(n.clauses===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
clauses"},message:"must have required property 'clauses'"};e===null?e=[m]:e.push(m),r++}for(let m in n)if(!M.call(
L.properties,m)){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(n.version!==
void 0&&n.version!==1){let m={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",
params:{allowedValue:1},message:"must be equal to constant"};e===null?e=[m]:e.push(m),r++}if(n.document!==void 0){
let m=n.document;if(typeof m=="string"){if(N(m)<1){let l={instancePath:t+"/document",schemaPath:"#/properties/\
document/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/document",schemaPath:"#/properties/document/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(n.describes!==void 0){
let m=n.describes;if(!(m==="server"||m==="client")){let l={instancePath:t+"/describes",schemaPath:"#/propertie\
s/describes/enum",keyword:"enum",params:{allowedValues:L.properties.describes.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[l]:e.push(l),r++}}if(n.complete!==void 0&&typeof n.complete!="boolean"){
let m={instancePath:t+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[m]:e.push(m),r++}if(n.codec!==void 0){let m=n.codec;if(typeof m=="strin\
g"){if(!Ge.test(m)){let l={instancePath:t+"/codec",schemaPath:"#/properties/codec/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9.-]*$"},message:'must match pattern "^[a-z][a-z0-9.-]*$"'};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:t+"/codec",schemaPath:"#/properties/codec/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),r++}}if(n.upgrade!==void 0){let m=n.upgrade;if(m&&typeof m=="object"&&
!Array.isArray(m)){for(let l in m)if(!(l==="path"||l==="query"||l==="headers"||l==="subprotocols")){let d={instancePath:t+
"/upgrade",schemaPath:"#/$defs/Upgrade/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++}if(m.path!==void 0){let l=m.path;if(typeof l==
"string"){if(!we.test(l)){let d={instancePath:t+"/upgrade/path",schemaPath:"#/$defs/Upgrade/properties/path/pa\
ttern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:t+"/upgrade/path",schemaPath:"#/$defs/Upgrade/properties/path/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}}if(m.query!==void 0){let l=m.query;if(l&&
typeof l=="object"&&!Array.isArray(l)){for(let d in l)if(typeof l[d]!="string"){let f={instancePath:t+"/upgrad\
e/query/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Upgrade/properties/query/additionalProp\
erties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}}else{
let d={instancePath:t+"/upgrade/query",schemaPath:"#/$defs/Upgrade/properties/query/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}}if(m.headers!==void 0){let l=m.headers;
if(l&&typeof l=="object"&&!Array.isArray(l)){for(let d in l)if(typeof l[d]!="string"){let f={instancePath:t+"/\
upgrade/headers/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Upgrade/properties/headers/addi\
tionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),
r++}}else{let d={instancePath:t+"/upgrade/headers",schemaPath:"#/$defs/Upgrade/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}}if(m.subprotocols!==void 0){
let l=m.subprotocols;if(Array.isArray(l)){let d=l.length;for(let g=0;g<d;g++){let h=l[g];if(typeof h=="string"){
if(N(h)<1){let $={instancePath:t+"/upgrade/subprotocols/"+g,schemaPath:"#/$defs/Upgrade/properties/subprotocol\
s/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[$]:e.push($),r++}}else{let $={instancePath:t+"/upgrade/subprotocols/"+g,schemaPath:"#/$defs/Upgrade/propert\
ies/subprotocols/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.
push($),r++}}let f=l.length,w;if(f>1){let g={};for(;f--;){let h=l[f];if(typeof h=="string"){if(typeof g[h]=="n\
umber"){w=g[h];let $={instancePath:t+"/upgrade/subprotocols",schemaPath:"#/$defs/Upgrade/properties/subprotoco\
ls/uniqueItems",keyword:"uniqueItems",params:{i:f,j:w},message:"must NOT have duplicate items (items ## "+w+" \
and "+f+" are identical)"};e===null?e=[$]:e.push($),r++;break}g[h]=f}}}}else{let d={instancePath:t+"/upgrade/s\
ubprotocols",schemaPath:"#/$defs/Upgrade/properties/subprotocols/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[d]:e.push(d),r++}}}else{let l={instancePath:t+"/upgrade",schemaPath:"#/$defs/Upgra\
de/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}}if(n.identity!==
void 0){let m=n.identity,l=r,d=!1,f=null,w=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.message===void 0){
let h={instancePath:t+"/identity",schemaPath:"#/$defs/IdentityPlace/oneOf/0/required",keyword:"required",params:{
missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[h]:e.push(h),r++}for(let h in m)
if(!(h==="message"||h==="at")){let $={instancePath:t+"/identity",schemaPath:"#/$defs/IdentityPlace/oneOf/0/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additio\
nal properties"};e===null?e=[$]:e.push($),r++}if(m.message!==void 0){let h=m.message;if(typeof h=="string"){if(N(
h)<1){let $={instancePath:t+"/identity/message",schemaPath:"#/$defs/IdentityPlace/oneOf/0/properties/message/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[$]:
e.push($),r++}}else{let $={instancePath:t+"/identity/message",schemaPath:"#/$defs/IdentityPlace/oneOf/0/proper\
ties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),r++}}
if(m.at!==void 0){let h=m.at;if(typeof h=="string"){if(!we.test(h)){let $={instancePath:t+"/identity/at",schemaPath:"\
#/$defs/IdentityPlace/oneOf/0/properties/at/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must mat\
ch pattern "^/"'};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/identity/at",schemaPath:"#/$defs/\
IdentityPlace/oneOf/0/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[$]:e.push($),r++}}}else{let h={instancePath:t+"/identity",schemaPath:"#/$defs/IdentityPlace/oneOf/0/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),r++}var a=w===r;if(a){
d=!0,f=0;var o=!0}let g=r;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.upgrade===void 0){let h={instancePath:t+
"/identity",schemaPath:"#/$defs/IdentityPlace/oneOf/1/required",keyword:"required",params:{missingProperty:"up\
grade"},message:"must have required property 'upgrade'"};e===null?e=[h]:e.push(h),r++}for(let h in m)if(h!=="u\
pgrade"){let $={instancePath:t+"/identity",schemaPath:"#/$defs/IdentityPlace/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=
[$]:e.push($),r++}if(m.upgrade!==void 0){let h=m.upgrade;if(!(h==="path"||h==="query"||h==="header")){let $={instancePath:t+
"/identity/upgrade",schemaPath:"#/$defs/IdentityPlace/oneOf/1/properties/upgrade/enum",keyword:"enum",params:{
allowedValues:Ps.oneOf[1].properties.upgrade.enum},message:"must be equal to one of the allowed values"};e===null?
e=[$]:e.push($),r++}}}else{let h={instancePath:t+"/identity",schemaPath:"#/$defs/IdentityPlace/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),r++}var a=g===r;if(a&&d?(d=!1,
f=[f,1]):a&&(d=!0,f=1,o!==!0&&(o=!0)),d)r=l,e!==null&&(l?e.length=l:e=null);else{let h={instancePath:t+"/ident\
ity",schemaPath:"#/$defs/IdentityPlace/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match ex\
actly one schema in oneOf"};e===null?e=[h]:e.push(h),r++}}if(n.policy!==void 0){let m=n.policy;if(!(m==="newes\
t"||m==="refuse"||m==="deployment"||m==="none")){let l={instancePath:t+"/policy",schemaPath:"#/properties/poli\
cy/enum",keyword:"enum",params:{allowedValues:L.properties.policy.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[l]:e.push(l),r++}}if(n.opening!==void 0){let m=n.opening;if(Array.isArray(m)){if(m.
length>50){let d={instancePath:t+"/opening",schemaPath:"#/properties/opening/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"};e===null?e=[d]:e.push(d),r++}let l=m.length;for(let d=0;d<
l;d++)B(m[d],{instancePath:t+"/opening/"+d,parentData:m,parentDataProperty:d,rootData:b,dynamicAnchors:E})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)}else{let l={instancePath:t+"/opening",schemaPath:"#/propertie\
s/opening/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}}if(n.
welcome!==void 0){let m=n.welcome;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let l in m)if(!(l==="sessio\
n"||l==="epoch"||l==="tookOver")){let d={instancePath:t+"/welcome",schemaPath:"#/$defs/WelcomeNames/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pro\
perties"};e===null?e=[d]:e.push(d),r++}if(m.session!==void 0&&typeof m.session!="string"){let l={instancePath:t+
"/welcome/session",schemaPath:"#/$defs/WelcomeNames/properties/session/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(m.epoch!==void 0&&typeof m.epoch!="string"){let l={
instancePath:t+"/welcome/epoch",schemaPath:"#/$defs/WelcomeNames/properties/epoch/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(m.tookOver!==void 0&&typeof m.tookOver!=
"string"){let l={instancePath:t+"/welcome/tookOver",schemaPath:"#/$defs/WelcomeNames/properties/tookOver/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:t+
"/welcome",schemaPath:"#/$defs/WelcomeNames/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[l]:e.push(l),r++}}if(n.probe!==void 0&&(_(n.probe,{instancePath:t+"/probe",parentData:n,parentDataProperty:"\
probe",rootData:b,dynamicAnchors:E})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),n.keepAlive!==void 0){
let m=n.keepAlive;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.send===void 0){let l={instancePath:t+"/kee\
pAlive",schemaPath:"#/properties/keepAlive/required",keyword:"required",params:{missingProperty:"send"},message:"\
must have required property 'send'"};e===null?e=[l]:e.push(l),r++}for(let l in m)if(l!=="send"){let d={instancePath:t+
"/keepAlive",schemaPath:"#/properties/keepAlive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++}if(m.send!==void 0){let l=m.send;if(typeof l!=
"object"&&typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"){let d={instancePath:t+"\
/keepAlive/send",schemaPath:"#/$defs/Template/type",keyword:"type",params:{type:Q.type},message:"must be objec\
t,array,string,number,boolean,null"};e===null?e=[d]:e.push(d),r++}}}else{let l={instancePath:t+"/keepAlive",schemaPath:"\
#/properties/keepAlive/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.
push(l),r++}}if(n.serverProbe!==void 0&&(H(n.serverProbe,{instancePath:t+"/serverProbe",parentData:n,parentDataProperty:"\
serverProbe",rootData:b,dynamicAnchors:E})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),n.endings!==void 0){
let m=n.endings;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let l in m){let d=r;if(!(l==="done"||l==="tak\
en-over"||l==="redialled"||l==="stale"||l==="unopened"||l==="silent"||l==="bad-credential"||l==="not-allowed"||
l==="expired"||l==="kicked"||l==="malformed"||l==="bad-version"||l==="binary"||l==="not-utf8"||l==="bad-framin\
g"||l==="too-big"||l==="slow"||l==="flooding"||l==="draining"||l==="busy"||l==="failed")){let f={instancePath:t+
"/endings",schemaPath:"#/properties/endings/propertyNames/enum",keyword:"enum",params:{allowedValues:L.properties.
endings.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:l};e===null?e=[f]:
e.push(f),r++}var s=d===r;if(!s){let f={instancePath:t+"/endings",schemaPath:"#/properties/endings/propertyNam\
es",keyword:"propertyNames",params:{propertyName:l},message:"property name must be valid"};e===null?e=[f]:e.push(
f),r++}}for(let l in m)K(m[l],{instancePath:t+"/endings/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,
parentDataProperty:l,rootData:b,dynamicAnchors:E})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{let l={
instancePath:t+"/endings",schemaPath:"#/properties/endings/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),r++}}if(n.complaint!==void 0){let m=n.complaint;if(typeof m!="object"&&
typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"){let l={instancePath:t+"/complaint",
schemaPath:"#/$defs/Pattern/type",keyword:"type",params:{type:S.type},message:"must be object,array,string,num\
ber,boolean,null"};e===null?e=[l]:e.push(l),r++}}if(n.roles!==void 0&&(Z(n.roles,{instancePath:t+"/roles",parentData:n,
parentDataProperty:"roles",rootData:b,dynamicAnchors:E})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
n.refusals!==void 0){let m=n.refusals;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let l in m){let d=r;if(!(l===
"unknown"||l==="forbidden"||l==="duplicate"||l==="too-many"||l==="failed")){let f={instancePath:t+"/refusals",
schemaPath:"#/properties/refusals/propertyNames/enum",keyword:"enum",params:{allowedValues:L.properties.refusals.
propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:l};e===null?e=[f]:e.push(
f),r++}var i=d===r;if(!i){let f={instancePath:t+"/refusals",schemaPath:"#/properties/refusals/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},message:"property name must be valid"};e===null?e=[f]:e.push(f),r++}}for(let l in m){
let d=m[l];if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d))){let f={instancePath:t+"/refusals/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/refusals/additionalProperties/type",keyword:"type",params:{
type:L.properties.refusals.additionalProperties.type},message:"must be string,number"};e===null?e=[f]:e.push(f),
r++}}}else{let l={instancePath:t+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}}if(n.malformed!==void 0){let m=n.malformed;if(Array.
isArray(m)){let l=m.length;for(let d=0;d<l;d++){let f=m[d],w=r,g=!1,h=null,$=r;if(f&&typeof f=="object"&&!Array.
isArray(f)&&f.text===void 0){let P={instancePath:t+"/malformed/"+d,schemaPath:"#/$defs/MalformedInput/oneOf/0/\
required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===
null?e=[P]:e.push(P),r++}var u=$===r;if(u){g=!0,h=0;var p={};p.text=!0}let j=r;if(f&&typeof f=="object"&&!Array.
isArray(f)&&f.hex===void 0){let P={instancePath:t+"/malformed/"+d,schemaPath:"#/$defs/MalformedInput/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===null?
e=[P]:e.push(P),r++}var u=j===r;if(u&&g?(g=!1,h=[h,1]):u&&(g=!0,h=1,p!==!0&&(p=p||{},p.hex=!0)),g)r=w,e!==null&&
(w?e.length=w:e=null);else{let P={instancePath:t+"/malformed/"+d,schemaPath:"#/$defs/MalformedInput/oneOf",keyword:"\
oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf"};e===null?e=[P]:e.push(P),r++}
if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.what===void 0){let P={instancePath:t+"/malformed/"+d,schemaPath:"\
#/$defs/MalformedInput/required",keyword:"required",params:{missingProperty:"what"},message:"must have require\
d property 'what'"};e===null?e=[P]:e.push(P),r++}if(f.then===void 0){let P={instancePath:t+"/malformed/"+d,schemaPath:"\
#/$defs/MalformedInput/required",keyword:"required",params:{missingProperty:"then"},message:"must have require\
d property 'then'"};e===null?e=[P]:e.push(P),r++}for(let P in f)if(!(P==="what"||P==="text"||P==="hex"||P==="t\
hen"||P==="rule")){let F={instancePath:t+"/malformed/"+d,schemaPath:"#/$defs/MalformedInput/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"};
e===null?e=[F]:e.push(F),r++}if(f.what!==void 0){let P=f.what;if(typeof P=="string"){if(N(P)<1){let F={instancePath:t+
"/malformed/"+d+"/what",schemaPath:"#/$defs/MalformedInput/properties/what/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:t+
"/malformed/"+d+"/what",schemaPath:"#/$defs/MalformedInput/properties/what/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[F]:e.push(F),r++}}if(f.text!==void 0&&typeof f.text!="string"){
let P={instancePath:t+"/malformed/"+d+"/text",schemaPath:"#/$defs/MalformedInput/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),r++}if(f.hex!==void 0){let P=f.
hex;if(typeof P=="string"){if(!vs.test(P)){let F={instancePath:t+"/malformed/"+d+"/hex",schemaPath:"#/$defs/Ma\
lformedInput/properties/hex/pattern",keyword:"pattern",params:{pattern:"^([0-9a-f]{2})*$"},message:'must match\
 pattern "^([0-9a-f]{2})*$"'};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:t+"/malformed/"+d+"/hex",
schemaPath:"#/$defs/MalformedInput/properties/hex/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[F]:e.push(F),r++}}if(f.then!==void 0){let P=f.then;if(!(P==="ends"||P==="lives"||P==="ei\
ther")){let F={instancePath:t+"/malformed/"+d+"/then",schemaPath:"#/$defs/MalformedInput/properties/then/enum",
keyword:"enum",params:{allowedValues:De.properties.then.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[F]:e.push(F),r++}}if(f.rule!==void 0){let P=f.rule;if(!(P==="SW-MESSAGE-2"||P==="SW-MESSAGE-\
3"||P==="SW-MESSAGE-5")){let F={instancePath:t+"/malformed/"+d+"/rule",schemaPath:"#/$defs/MalformedInput/prop\
erties/rule/enum",keyword:"enum",params:{allowedValues:De.properties.rule.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[F]:e.push(F),r++}}}else{let P={instancePath:t+"/malformed/"+d,schemaPath:"\
#/$defs/MalformedInput/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.
push(P),r++}}}else{let l={instancePath:t+"/malformed",schemaPath:"#/properties/malformed/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}}if(n.times!==void 0){let m=n.times;
if(m&&typeof m=="object"&&!Array.isArray(m)){for(let l in m){let d=r;if(!(l==="helloTimeoutMs"||l==="welcomeTi\
meoutMs"||l==="takeoverTimeoutMs"||l==="intervalMs"||l==="deadAfterMs"||l==="ackTimeoutMs"||l==="closeTimeoutM\
s"||l==="dropDetectMs"||l==="drainMs"||l==="reconnectWithinMs"||l==="bystanderMaxMs"||l==="maxMessageBytes"||l===
"maxQueueBytes"||l==="maxPendingRequests"||l==="maxPendingSockets"||l==="messagesMax"||l==="messagesWindowMs"||
l==="takeoversMax"||l==="takeoversWindowMs")){let f={instancePath:t+"/times",schemaPath:"#/properties/times/pr\
opertyNames/enum",keyword:"enum",params:{allowedValues:L.properties.times.propertyNames.enum},message:"must be\
 equal to one of the allowed values",propertyName:l};e===null?e=[f]:e.push(f),r++}var c=d===r;if(!c){let f={instancePath:t+
"/times",schemaPath:"#/properties/times/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"\
property name must be valid"};e===null?e=[f]:e.push(f),r++}}for(let l in m){let d=m[l],f=r,w=!1,g=null,h=r;if(typeof d==
"number"&&isFinite(d)){if(d<=0||isNaN(d)){let j={instancePath:t+"/times/"+l.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/$defs/Amount/oneOf/0/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:t+"/times/"+l.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/$defs/Amount/oneOf/0/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"};e===null?e=[j]:e.push(j),r++}var k=h===r;k&&(w=!0,g=0);let $=r;if(d&&typeof d=="object"&&!Array.
isArray(d)){if(d.value===void 0){let j={instancePath:t+"/times/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/Amount/oneOf/1/required",keyword:"required",params:{missingProperty:"value"},message:"must have requir\
ed property 'value'"};e===null?e=[j]:e.push(j),r++}if(d.else===void 0){let j={instancePath:t+"/times/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Amount/oneOf/1/required",keyword:"required",params:{missingProperty:"\
else"},message:"must have required property 'else'"};e===null?e=[j]:e.push(j),r++}for(let j in d)if(!(j==="val\
ue"||j==="else")){let P={instancePath:t+"/times/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs\
/Amount/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"mu\
st NOT have additional properties"};e===null?e=[P]:e.push(P),r++}if(d.value!==void 0){let j=d.value;if(typeof j==
"string"){if(N(j)>200){let P={instancePath:t+"/times/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"\
#/$defs/Amount/oneOf/1/properties/value/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT ha\
ve more than 200 characters"};e===null?e=[P]:e.push(P),r++}if(N(j)<1){let P={instancePath:t+"/times/"+l.replace(
/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/$defs/Amount/oneOf/1/properties/value/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),r++}}else{
let P={instancePath:t+"/times/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/$defs/Amount/o\
neOf/1/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.
push(P),r++}}if(d.else!==void 0){let j=d.else;if(typeof j=="number"&&isFinite(j)){if(j<=0||isNaN(j)){let P={instancePath:t+
"/times/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/else",schemaPath:"#/$defs/Amount/oneOf/1/properties/else/\
exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=
[P]:e.push(P),r++}}else{let P={instancePath:t+"/times/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/else",schemaPath:"\
#/$defs/Amount/oneOf/1/properties/else/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[P]:e.push(P),r++}}}else{let j={instancePath:t+"/times/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/Amount/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.
push(j),r++}var k=$===r;if(k&&w?(w=!1,g=[g,1]):k&&(w=!0,g=1),w)r=f,e!==null&&(f?e.length=f:e=null);else{let j={
instancePath:t+"/times/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Amount/oneOf",keyword:"o\
neOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};e===null?e=[j]:e.push(j),r++}}}else{
let l={instancePath:t+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),r++}}if(n.clauses!==void 0){let m=n.clauses;if(m&&typeof m=="object"&&
!Array.isArray(m)){if(Object.keys(m).length<1){let l={instancePath:t+"/clauses",schemaPath:"#/properties/claus\
es/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===
null?e=[l]:e.push(l),r++}for(let l in m){let d=r;if(typeof l=="string"&&!qs.test(l)){let f={instancePath:t+"/c\
lauses",schemaPath:"#/properties/clauses/propertyNames/pattern",keyword:"pattern",params:{pattern:"^SW-[A-Z]+-\
[1-9][0-9]*$"},message:'must match pattern "^SW-[A-Z]+-[1-9][0-9]*$"',propertyName:l};e===null?e=[f]:e.push(f),
r++}var q=d===r;if(!q){let f={instancePath:t+"/clauses",schemaPath:"#/properties/clauses/propertyNames",keyword:"\
propertyNames",params:{propertyName:l},message:"property name must be valid"};e===null?e=[f]:e.push(f),r++}}for(let l in m)
Y(m[l],{instancePath:t+"/clauses/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:l,
rootData:b,dynamicAnchors:E})||(e=e===null?Y.errors:e.concat(Y.errors),r=e.length)}else{let l={instancePath:t+
"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[l]:e.push(l),r++}}}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}return ae.errors=e,r===0}ae.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Rs=oe,As={title:"HistoryHeader",description:"The first line: all that jud\
ging needs besides the events.",type:"object",additionalProperties:!1,required:["format","kit","contract","cas\
e","repeat","seed","parameters","timeScale","identities","capabilities","target","calibration"],properties:{format:{
type:"string",const:"solowire-history/2"},kit:{type:"string"},contract:{type:"object",additionalProperties:!1,
required:["name","version"],description:"By which contract it was recorded, and is judged.",properties:{name:{
type:"string"},version:{type:"string"}}},case:{type:"string"},repeat:{type:"integer",minimum:0},seed:{type:"in\
teger",minimum:0},parameters:{type:"object",additionalProperties:{type:"number"},description:"What the deadlin\
es are judged by, in ms, bytes or counts."},timeScale:{type:"number"},identities:{type:"object",additionalProperties:{
type:"string"},description:"The identities of the case by their letters."},capabilities:{type:"array",items:{type:"\
string"}},target:{type:"object",additionalProperties:!1,required:["name","url"],properties:{name:{type:"string"},
url:{type:"string"}}},calibration:{type:"object",additionalProperties:!1,required:["loopbackRttMs","loopbackRt\
tMaxMs","timerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{type:"number"},loopbackRttMaxMs:{type:"numb\
er"},timerLateMs:{type:"number"},timerLateMaxMs:{type:"number"}}},cut:{type:"boolean",const:!0,description:"Wh\
at a reader of timelines does not need was left out."}}};function oe(n,{instancePath:t="",parentData:A,parentDataProperty:v,
rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=oe.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&
(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.format===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'format'"};
e===null?e=[o]:e.push(o),r++}if(n.kit===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"kit"},message:"must have required property 'kit'"};e===null?e=[o]:e.push(o),r++}if(n.
contract===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"c\
ontract"},message:"must have required property 'contract'"};e===null?e=[o]:e.push(o),r++}if(n.case===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"case"},message:"must have r\
equired property 'case'"};e===null?e=[o]:e.push(o),r++}if(n.repeat===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"repeat"},message:"must have required property 'repeat'"};
e===null?e=[o]:e.push(o),r++}if(n.seed===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===null?e=[o]:e.push(o),r++}
if(n.parameters===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
parameters"},message:"must have required property 'parameters'"};e===null?e=[o]:e.push(o),r++}if(n.timeScale===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timeScale"},
message:"must have required property 'timeScale'"};e===null?e=[o]:e.push(o),r++}if(n.identities===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"identities"},message:"must \
have required property 'identities'"};e===null?e=[o]:e.push(o),r++}if(n.capabilities===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"capabilities"},message:"must have required\
 property 'capabilities'"};e===null?e=[o]:e.push(o),r++}if(n.target===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'"};
e===null?e=[o]:e.push(o),r++}if(n.calibration===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"calibration"},message:"must have required property 'calibration'"};e===null?
e=[o]:e.push(o),r++}for(let o in n)if(!M.call(As.properties,o)){let a={instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[a]:e.push(a),r++}if(n.format!==void 0){let o=n.format;if(typeof o!="string"){let a={instancePath:t+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),r++}if(o!=="solowire-history/2"){let a={instancePath:t+"/format",schemaPath:"#/proper\
ties/format/const",keyword:"const",params:{allowedValue:"solowire-history/2"},message:"must be equal to consta\
nt"};e===null?e=[a]:e.push(a),r++}}if(n.kit!==void 0&&typeof n.kit!="string"){let o={instancePath:t+"/kit",schemaPath:"\
#/properties/kit/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
r++}if(n.contract!==void 0){let o=n.contract;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
let a={instancePath:t+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),r++}if(o.version===void 0){let a={
instancePath:t+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a===
"name"||a==="version")){let s={instancePath:t+"/contract",schemaPath:"#/properties/contract/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){let a={instancePath:t+"/contract/nam\
e",schemaPath:"#/properties/contract/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[a]:e.push(a),r++}if(o.version!==void 0&&typeof o.version!="string"){let a={instancePath:t+
"/contract/version",schemaPath:"#/properties/contract/properties/version/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/contract",schemaPath:"\
#/properties/contract/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),r++}}if(n.case!==void 0&&typeof n.case!="string"){let o={instancePath:t+"/case",schemaPath:"#/properties/ca\
se/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),r++}if(n.repeat!==
void 0){let o=n.repeat;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let a={instancePath:t+"/repea\
t",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let a={instancePath:t+"/repeat",
schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[a]:e.push(a),r++}}if(n.seed!==void 0){let o=n.seed;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))){let a={instancePath:t+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[a]:e.push(a),r++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(
o))){let a={instancePath:t+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),r++}}if(n.parameters!==void 0){let o=n.parameters;
if(o&&typeof o=="object"&&!Array.isArray(o))for(let a in o){let s=o[a];if(!(typeof s=="number"&&isFinite(s))){
let i={instancePath:t+"/parameters/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paramet\
ers/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:
e.push(i),r++}}else{let a={instancePath:t+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.timeScale!==void 0){let o=n.
timeScale;if(!(typeof o=="number"&&isFinite(o))){let a={instancePath:t+"/timeScale",schemaPath:"#/properties/t\
imeScale/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),r++}}if(n.
identities!==void 0){let o=n.identities;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let a in o)if(typeof o[a]!=
"string"){let s={instancePath:t+"/identities/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/identities/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),r++}}else{let a={instancePath:t+"/identities",schemaPath:"#/properties/identities/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.capabilities!==void 0){
let o=n.capabilities;if(Array.isArray(o)){let a=o.length;for(let s=0;s<a;s++)if(typeof o[s]!="string"){let i={
instancePath:t+"/capabilities/"+s,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/capabilities",schemaPath:"\
#/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.
push(a),r++}}if(n.target!==void 0){let o=n.target;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
let a={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),r++}if(o.url===void 0){let a={instancePath:t+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="name"||a==="url")){let s={
instancePath:t+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.
name!==void 0&&typeof o.name!="string"){let a={instancePath:t+"/target/name",schemaPath:"#/properties/target/p\
roperties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
r++}if(o.url!==void 0&&typeof o.url!="string"){let a={instancePath:t+"/target/url",schemaPath:"#/properties/ta\
rget/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),r++}}else{let a={instancePath:t+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.calibration!==void 0){let o=n.calibration;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.loopbackRttMs===void 0){let a={instancePath:t+"/calibration",
schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:"loopbackRttMs"},message:"\
must have required property 'loopbackRttMs'"};e===null?e=[a]:e.push(a),r++}if(o.loopbackRttMaxMs===void 0){let a={
instancePath:t+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:"\
loopbackRttMaxMs"},message:"must have required property 'loopbackRttMaxMs'"};e===null?e=[a]:e.push(a),r++}if(o.
timerLateMs===void 0){let a={instancePath:t+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"\
required",params:{missingProperty:"timerLateMs"},message:"must have required property 'timerLateMs'"};e===null?
e=[a]:e.push(a),r++}if(o.timerLateMaxMs===void 0){let a={instancePath:t+"/calibration",schemaPath:"#/propertie\
s/calibration/required",keyword:"required",params:{missingProperty:"timerLateMaxMs"},message:"must have requir\
ed property 'timerLateMaxMs'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="loopbackRttMs"||a==="loop\
backRttMaxMs"||a==="timerLateMs"||a==="timerLateMaxMs")){let s={instancePath:t+"/calibration",schemaPath:"#/pr\
operties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.loopbackRttMs!==void 0){let a=o.loopbackRttMs;
if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+"/calibration/loopbackRttMs",schemaPath:"#/proper\
ties/calibration/properties/loopbackRttMs/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[s]:e.push(s),r++}}if(o.loopbackRttMaxMs!==void 0){let a=o.loopbackRttMaxMs;if(!(typeof a=="number"&&
isFinite(a))){let s={instancePath:t+"/calibration/loopbackRttMaxMs",schemaPath:"#/properties/calibration/prope\
rties/loopbackRttMaxMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.
push(s),r++}}if(o.timerLateMs!==void 0){let a=o.timerLateMs;if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+
"/calibration/timerLateMs",schemaPath:"#/properties/calibration/properties/timerLateMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),r++}}if(o.timerLateMaxMs!==void 0){let a=o.timerLateMaxMs;
if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+"/calibration/timerLateMaxMs",schemaPath:"#/prope\
rties/calibration/properties/timerLateMaxMs/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/calibration",schemaPath:"#/properties/calibrat\
ion/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.cut!==
void 0){let o=n.cut;if(typeof o!="boolean"){let a={instancePath:t+"/cut",schemaPath:"#/properties/cut/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),r++}if(o!==!0){let a={instancePath:t+
"/cut",schemaPath:"#/properties/cut/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to \
constant"};e===null?e=[a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return oe.errors=e,r===0}oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Vs=pe;var Ce={title:"UpgradedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"status","subprotocol","extensions"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{
type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"upgraded"},status:{type:"integer"},
subprotocol:{type:["string","null"]},extensions:{type:["string","null"]}}},Ie={title:"DialFailedEvent",description:"\
There was no WebSocket.",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","how",
"status","detail"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},
layer:{type:"string",const:"wire"},kind:{type:"string",const:"dialFailed"},how:{type:"string",enum:["refused",
"unreachable","timeout","ended","reset","not-websocket","tls"]},status:{type:["integer","null"]},detail:{type:"\
string"}}},be={title:"FrameEvent",description:"One frame; `bytes` is the length of the payload.",type:"object",
additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","opcode","fin","bytes"],properties:{seq:{
type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"wire"},
kind:{type:"string",const:"frame"},dir:{type:"string",enum:["in","out"]},opcode:{type:"string",pattern:"^(cont\
inuation|text|binary|close|ping|pong|reserved-\\d+)$"},fin:{type:"boolean"},masked:{type:"boolean",description:"\
Present only if the mask is not what RFC 6455 \xA75.1 asks of this side."},rsv:{type:"integer",minimum:1,maximum:7,
description:"RSV1 to RSV3, where RSV1 is 4; absent if none is set."},bytes:{type:"integer"},text:{type:"string"},
base64:{type:"string"},code:{type:["integer","null"]},reason:{type:"string"}}};var Re={title:"EndEvent",description:"The end of one direction of TCP.",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","dir","how"],properties:{seq:{type:"integer",minimum:0},t:{type:"nu\
mber",minimum:0},actor:{type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"end"},dir:{
type:"string",enum:["in","out"]},how:{type:"string",enum:["fin","rst","unknown"]},destroyed:{type:"boolean",const:!0,
description:"The kit gave up the socket."}}},Ve={title:"AsksToOpenEvent",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","identity","instance","attempt"],properties:{seq:{type:"integer",minimum:0},
t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"\
asksToOpen"},identity:{type:"string"},instance:{type:"string"},attempt:{type:"integer"},as:{type:"string",description:"\
Who the kit takes it for: a letter of the case, or a special identity of the target."},credential:{type:"strin\
g",enum:["good","slow","wrong","foreign","unsure"],description:"What the opening shows. Absent: the kit does n\
ot say."}}},ze={title:"WelcomedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer",
"kind","parameters","capabilities"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{
type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"welcomed"},session:{type:"stri\
ng"},epoch:{type:"integer"},tookOver:{type:["object","null"],additionalProperties:!1,properties:{session:{type:"\
string"},epoch:{type:"integer"},sameInstance:{type:"boolean"}}},parameters:{type:"object",additionalProperties:{
type:"number"}},capabilities:{type:"array",items:{type:"string"}},version:{type:"integer"}}},js={title:"ProbeE\
vent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","n"],properties:{
seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"m\
eaning"},kind:{type:"string",const:"probe"},dir:{type:"string",enum:["in","out"]},n:{type:"integer"}}},Ns={title:"\
ProbeAnswerEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","n"],
properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"stri\
ng",const:"meaning"},kind:{type:"string",const:"probeAnswer"},dir:{type:"string",enum:["in","out"]},n:{type:"i\
nteger"}}},Ue={title:"AskedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","k\
ind","id","method"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},
layer:{type:"string",const:"meaning"},kind:{type:"string",const:"asked"},id:{type:"string"},method:{type:"stri\
ng"},params:{},role:{type:"string",enum:["ask","late","store","read","push","subscribe","watch","kick","expire",
"fail"]},args:{type:"object",description:"With what the kit asks for the role."}}},Be={title:"AnsweredEvent",type:"\
object",additionalProperties:!1,required:["seq","t","actor","layer","kind","id","ok"],properties:{seq:{type:"i\
nteger",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{
type:"string",const:"answered"},id:{type:"string"},ok:{type:"boolean"},result:{},error:{type:"string"},message:{
type:"string"},value:{},refusal:{type:"string",enum:["unknown","forbidden","duplicate","too-many","failed"]},found:{
type:"boolean",description:"Whether push, watch and kick found the session that they look for, and read a valu\
e."},epoch:{type:"integer",minimum:0,description:"Of the session that watch found, or that stored what store a\
nd read are about; 0 if nobody did."}}},xs={title:"ComplainedEvent",type:"object",additionalProperties:!1,required:[
"seq","t","actor","layer","kind","code","ref","message"],properties:{seq:{type:"integer",minimum:0},t:{type:"n\
umber",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"compl\
ained"},code:{type:"string"},ref:{type:["string","null"]},message:{type:"string"}}},_e={title:"MalformedEvent",
type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","readable","detail"],properties:{
seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"m\
eaning"},kind:{type:"string",const:"malformed"},dir:{type:"string",enum:["in","out"]},readable:{type:"boolean"},
detail:{type:"string"},unread:{type:"boolean",const:!0,description:"It is longer, deeper or richer than the ki\
t reads, so that nobody knows whether it is malformed."}}},He={title:"StepEvent",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","name"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",
minimum:0},actor:{type:"string"},layer:{type:"string",const:"local"},kind:{type:"string",const:"step"},name:{type:"\
string"},detail:{type:"string"},wrong:{type:"boolean"},violation:{type:"string",enum:["malformed","binary","no\
t-utf8","bad-framing","too-big","flooding"],description:"How a wrong step breaks the protocol, if in one way."}}},
Fs={title:"ControlEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","ok",
"rttMs"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"\
string",const:"local"},kind:{type:"string",const:"control"},ok:{type:"boolean"},rttMs:{type:["number","null"]}}};var Ms={title:"LagEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","of",
"ms"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"\
string",const:"local"},kind:{type:"string",const:"lag"},of:{type:"string",enum:["kit","machine","server"]},ms:{
type:"number"}}};var Ke={title:"ProcessEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"when","processes","descriptors","sockets","memoryBytes"],properties:{seq:{type:"integer",minimum:0},t:{type:"\
number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"local"},kind:{type:"string",const:"proces\
s"},when:{type:"string",enum:["before","after"]},processes:{type:"integer",minimum:1},descriptors:{type:"integ\
er",minimum:0},sockets:{type:"object",additionalProperties:{type:"integer",minimum:1},description:"Accepted TC\
P sockets by the state that the kernel gives them."},memoryBytes:{type:"integer",minimum:0,description:"Reside\
nt memory."}}};var Os=new RegExp("^(continuation|text|binary|close|ping|pong|reserved-\\d+)$","u"),ke={title:"ToldEvent",type:"\
object",additionalProperties:!1,required:["seq","t","actor","layer","kind","ending","code","reason","retryAfte\
rMs"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"\
string",const:"meaning"},kind:{type:"string",const:"told"},ending:{anyOf:[{$ref:"#/$defs/Ending"},{type:"null"}]},
code:{type:["integer","null"]},reason:{type:"string"},retryAfterMs:{type:["number","null"]}}},Je={title:"Endin\
g",description:"Why a server ends a connection, in the kit's words.",type:"string",enum:["done","taken-over","\
redialled","stale","unopened","silent","bad-credential","not-allowed","expired","kicked","malformed","bad-vers\
ion","binary","not-utf8","bad-framing","too-big","slow","flooding","draining","failed"]};function J(n,{instancePath:t="",
parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=J.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seq"},message:"must \
have required property 'seq'"};e===null?e=[a]:e.push(a),r++}if(n.t===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?
e=[a]:e.push(a),r++}if(n.actor===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[a]:e.push(a),r++}if(n.layer===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"},message:"\
must have required property 'layer'"};e===null?e=[a]:e.push(a),r++}if(n.kind===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===
null?e=[a]:e.push(a),r++}if(n.ending===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"ending"},message:"must have required property 'ending'"};e===null?e=[a]:e.push(a),r++}
if(n.code===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[a]:e.push(a),r++}if(n.reason===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have\
 required property 'reason'"};e===null?e=[a]:e.push(a),r++}if(n.retryAfterMs===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"retryAfterMs"},message:"must have required property 'r\
etryAfterMs'"};e===null?e=[a]:e.push(a),r++}for(let a in n)if(!M.call(ke.properties,a)){let s={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must\
 NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(n.seq!==void 0){let a=n.seq;if(!(typeof a=="\
number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/seq",schemaPath:"#/properties/seq/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}if(typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a))){let s={instancePath:t+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),r++}}if(n.t!==void 0){let a=n.t;if(typeof a==
"number"&&isFinite(a)){if(a<0||isNaN(a)){let s={instancePath:t+"/t",schemaPath:"#/properties/t/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/t",schemaPath:"#/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[s]:e.push(s),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let a={instancePath:t+"/actor",schemaPath:"\
#/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),r++}if(n.layer!==void 0){let a=n.layer;if(typeof a!="string"){let s={instancePath:t+"/layer",schemaPath:"#/\
properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
r++}if(a!=="meaning"){let s={instancePath:t+"/layer",schemaPath:"#/properties/layer/const",keyword:"const",params:{
allowedValue:"meaning"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),r++}}if(n.kind!==void 0){
let a=n.kind;if(typeof a!="string"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(a!=="told"){let s={instancePath:t+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"told"},message:"must be equ\
al to constant"};e===null?e=[s]:e.push(s),r++}}if(n.ending!==void 0){let a=n.ending,s=r,i=!1,p=r;if(typeof a!=
"string"){let c={instancePath:t+"/ending",schemaPath:"#/$defs/Ending/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[c]:e.push(c),r++}if(!(a==="done"||a==="taken-over"||a==="redialled"||a===
"stale"||a==="unopened"||a==="silent"||a==="bad-credential"||a==="not-allowed"||a==="expired"||a==="kicked"||a===
"malformed"||a==="bad-version"||a==="binary"||a==="not-utf8"||a==="bad-framing"||a==="too-big"||a==="slow"||a===
"flooding"||a==="draining"||a==="failed")){let c={instancePath:t+"/ending",schemaPath:"#/$defs/Ending/enum",keyword:"\
enum",params:{allowedValues:Je.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(
c),r++}var o=p===r;i=i||o;let u=r;if(a!==null){let c={instancePath:t+"/ending",schemaPath:"#/properties/ending\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[c]:e.push(c),r++}var o=u===
r;if(i=i||o,i)r=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:t+"/ending",schemaPath:"#/propertie\
s/ending/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),r++}}
if(n.code!==void 0){let a=n.code;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let s={instancePath:t+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:ke.properties.code.type},message:"must\
 be integer,null"};e===null?e=[s]:e.push(s),r++}}if(n.reason!==void 0&&typeof n.reason!="string"){let a={instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),r++}if(n.retryAfterMs!==void 0){let a=n.retryAfterMs;if(!(typeof a=="number"&&isFinite(
a))&&a!==null){let s={instancePath:t+"/retryAfterMs",schemaPath:"#/properties/retryAfterMs/type",keyword:"type",
params:{type:ke.properties.retryAfterMs.type},message:"must be number,null"};e===null?e=[s]:e.push(s),r++}}}else{
let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[a]:e.push(a),r++}return J.errors=e,r===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var re={
title:"PushedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","topic"],
properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"stri\
ng",const:"meaning"},kind:{type:"string",const:"pushed"},topic:{type:"string"},data:{},of:{type:"string",enum:[
"push","subscribe","watch"]},index:{type:"integer"},presence:{type:"object",additionalProperties:!1,required:[
"identity","online","cause"],properties:{identity:{type:"string"},online:{type:"boolean"},epoch:{type:"integer"},
cause:{anyOf:[{$ref:"#/$defs/Ending"},{type:["string","null"],enum:["left","lost",null]}]}}}}};function X(n,{instancePath:t="",
parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=X.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seq"},message:"must \
have required property 'seq'"};e===null?e=[a]:e.push(a),r++}if(n.t===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?
e=[a]:e.push(a),r++}if(n.actor===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[a]:e.push(a),r++}if(n.layer===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"},message:"\
must have required property 'layer'"};e===null?e=[a]:e.push(a),r++}if(n.kind===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===
null?e=[a]:e.push(a),r++}if(n.topic===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"topic"},message:"must have required property 'topic'"};e===null?e=[a]:e.push(a),r++}for(let a in n)
if(!M.call(re.properties,a)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),
r++}if(n.seq!==void 0){let a=n.seq;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),r++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let s={instancePath:t+"/seq",schemaPath:"\
#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[s]:e.push(s),r++}}if(n.t!==void 0){let a=n.t;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a)){let s={instancePath:t+
"/t",schemaPath:"#/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/t",schemaPath:"#/properties/t/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),r++}}if(n.actor!==void 0&&typeof n.
actor!="string"){let a={instancePath:t+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(n.layer!==void 0){let a=n.layer;if(typeof a!=
"string"){let s={instancePath:t+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(a!=="meaning"){let s={instancePath:t+"/layer",
schemaPath:"#/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal t\
o constant"};e===null?e=[s]:e.push(s),r++}}if(n.kind!==void 0){let a=n.kind;if(typeof a!="string"){let s={instancePath:t+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),r++}if(a!=="pushed"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"pushed"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),r++}}if(n.
topic!==void 0&&typeof n.topic!="string"){let a={instancePath:t+"/topic",schemaPath:"#/properties/topic/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(n.of!==void 0){
let a=n.of;if(typeof a!="string"){let s={instancePath:t+"/of",schemaPath:"#/properties/of/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(!(a==="push"||a==="subscribe"||
a==="watch")){let s={instancePath:t+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues:re.
properties.of.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),r++}}if(n.index!==
void 0){let a=n.index;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/index",
schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),r++}}if(n.presence!==void 0){let a=n.presence;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
identity===void 0){let s={instancePath:t+"/presence",schemaPath:"#/properties/presence/required",keyword:"requ\
ired",params:{missingProperty:"identity"},message:"must have required property 'identity'"};e===null?e=[s]:e.push(
s),r++}if(a.online===void 0){let s={instancePath:t+"/presence",schemaPath:"#/properties/presence/required",keyword:"\
required",params:{missingProperty:"online"},message:"must have required property 'online'"};e===null?e=[s]:e.push(
s),r++}if(a.cause===void 0){let s={instancePath:t+"/presence",schemaPath:"#/properties/presence/required",keyword:"\
required",params:{missingProperty:"cause"},message:"must have required property 'cause'"};e===null?e=[s]:e.push(
s),r++}for(let s in a)if(!(s==="identity"||s==="online"||s==="epoch"||s==="cause")){let i={instancePath:t+"/pr\
esence",schemaPath:"#/properties/presence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(a.identity!==void 0&&typeof a.identity!=
"string"){let s={instancePath:t+"/presence/identity",schemaPath:"#/properties/presence/properties/identity/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(a.online!==
void 0&&typeof a.online!="boolean"){let s={instancePath:t+"/presence/online",schemaPath:"#/properties/presence\
/properties/online/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),r++}if(a.epoch!==void 0){let s=a.epoch;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/presence/epoch",schemaPath:"#/properties/presence/properties/epoch/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.cause!==void 0){let s=a.cause,i=r,p=!1,u=r;if(typeof s!=
"string"){let k={instancePath:t+"/presence/cause",schemaPath:"#/$defs/Ending/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[k]:e.push(k),r++}if(!(s==="done"||s==="taken-over"||s==="redial\
led"||s==="stale"||s==="unopened"||s==="silent"||s==="bad-credential"||s==="not-allowed"||s==="expired"||s==="\
kicked"||s==="malformed"||s==="bad-version"||s==="binary"||s==="not-utf8"||s==="bad-framing"||s==="too-big"||s===
"slow"||s==="flooding"||s==="draining"||s==="failed")){let k={instancePath:t+"/presence/cause",schemaPath:"#/$\
defs/Ending/enum",keyword:"enum",params:{allowedValues:Je.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[k]:e.push(k),r++}var o=u===r;p=p||o;let c=r;if(typeof s!="string"&&s!==null){let k={instancePath:t+
"/presence/cause",schemaPath:"#/properties/presence/properties/cause/anyOf/1/type",keyword:"type",params:{type:re.
properties.presence.properties.cause.anyOf[1].type},message:"must be string,null"};e===null?e=[k]:e.push(k),r++}
if(!(s==="left"||s==="lost"||s===null)){let k={instancePath:t+"/presence/cause",schemaPath:"#/properties/prese\
nce/properties/cause/anyOf/1/enum",keyword:"enum",params:{allowedValues:re.properties.presence.properties.cause.
anyOf[1].enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),r++}var o=c===r;
if(p=p||o,p)r=i,e!==null&&(i?e.length=i:e=null);else{let k={instancePath:t+"/presence/cause",schemaPath:"#/pro\
perties/presence/properties/cause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[k]:e.push(k),r++}}}else{let s={instancePath:t+"/presence",schemaPath:"#/properties/presence/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}
return X.errors=e,r===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(n,{instancePath:t="",
parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){let e=null,r=0,y=pe.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must\
 have required property 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.kind!==void 0&&typeof n.kind!="string"){let s={
instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),r++}let a=n.kind;if(typeof a=="string")if(a==="dial"){if(n&&typeof n=="o\
bject"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialEvent/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),
r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){
let s={instancePath:t,schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"acto\
r"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,
schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have\
 required property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pro\
perty 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.address===void 0){let s={instancePath:t,schemaPath:"#/$defs/D\
ialEvent/required",keyword:"required",params:{missingProperty:"address"},message:"must have required property \
'address'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s===
"kind"||s==="address"||s==="relayed")){let i={instancePath:t,schemaPath:"#/$defs/DialEvent/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/DialEvent/properties/seq/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/DialEvent/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s==
"number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/DialEvent/properties/t\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),
r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/DialEvent/properties/t/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){
let s={instancePath:t+"/actor",schemaPath:"#/$defs/DialEvent/properties/actor/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!=
"string"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/DialEvent/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="wire"){let i={instancePath:t+"/l\
ayer",schemaPath:"#/$defs/DialEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/DialEvent/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="dial"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/DialEvent/properties/kind/const",keyword:"const",params:{allowedValue:"dial"},message:"must be equal t\
o constant"};e===null?e=[i]:e.push(i),r++}}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:t+
"/address",schemaPath:"#/$defs/DialEvent/properties/address/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(n.relayed!==void 0){let s=n.relayed;if(typeof s!="boolean"){let i={
instancePath:t+"/relayed",schemaPath:"#/$defs/DialEvent/properties/relayed/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(s!==!0){let i={instancePath:t+"/relayed",
schemaPath:"#/$defs/DialEvent/properties/relayed/const",keyword:"const",params:{allowedValue:!0},message:"must\
 be equal to constant"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/DialEven\
t/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}var o=!0}else if(a===
"connected"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/ConnectedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required\
 property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/Conn\
ectedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};
e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/ConnectedEvent/req\
uired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/ConnectedEvent/require\
d",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?
e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/ConnectedEvent/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(
s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind")){let i={instancePath:t,schemaPath:"\
#/$defs/ConnectedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/ConnectedEvent/pro\
perties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/Connecte\
dEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={
instancePath:t+"/t",schemaPath:"#/$defs/ConnectedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"\
#/$defs/ConnectedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"\
#/$defs/ConnectedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"\
/layer",schemaPath:"#/$defs/ConnectedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="wire"){let i={instancePath:t+"/layer",schemaPath:"#/$def\
s/ConnectedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal t\
o constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+
"/kind",schemaPath:"#/$defs/ConnectedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="connected"){let i={instancePath:t+"/kind",schemaPath:"#/\
$defs/ConnectedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"connected"},message:"must be\
 equal to constant"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/ConnectedEv\
ent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&
(o=!0)}else if(a==="upgradeSent"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,
schemaPath:"#/$defs/UpgradeSentEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must\
 have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/UpgradeSentEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required\
 property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/Up\
gradeSentEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required prope\
rty 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/Upgr\
adeSentEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required propert\
y 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/Upgrade\
SentEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kin\
d"||s==="extensions")){let i={instancePath:t,schemaPath:"#/$defs/UpgradeSentEvent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={
instancePath:t+"/seq",schemaPath:"#/$defs/UpgradeSentEvent/properties/seq/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/UpgradeSentEvent/properties/seq/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.
t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/Upgrade\
SentEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/UpgradeSentEvent/properties/t/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==
void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/UpgradeSentEvent/properti\
es/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.
layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/Upgrad\
eSentEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),r++}if(s!=="wire"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/UpgradeSentEvent/properties\
/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?e=[i]:
e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/UpgradeSentEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),r++}if(s!=="upgradeSent"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/UpgradeSe\
ntEvent/properties/kind/const",keyword:"const",params:{allowedValue:"upgradeSent"},message:"must be equal to c\
onstant"};e===null?e=[i]:e.push(i),r++}}if(n.extensions!==void 0&&typeof n.extensions!="string"){let s={instancePath:t+
"/extensions",schemaPath:"#/$defs/UpgradeSentEvent/properties/extensions/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t,schemaPath:"#/$defs/\
UpgradeSentEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
r++}o!==!0&&(o=!0)}else if(a==="upgraded"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required pr\
operty 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/Upgra\
dedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'a\
ctor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/UpgradedEv\
ent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};
e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/UpgradedEvent/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[s]:e.push(s),r++}if(n.status===void 0){let s={instancePath:t,schemaPath:"#/$defs/UpgradedEvent/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),r++}if(n.subprotocol===void 0){let s={instancePath:t,schemaPath:"#/$defs/UpgradedEvent/required",keyword:"r\
equired",params:{missingProperty:"subprotocol"},message:"must have required property 'subprotocol'"};e===null?
e=[s]:e.push(s),r++}if(n.extensions===void 0){let s={instancePath:t,schemaPath:"#/$defs/UpgradedEvent/required",
keyword:"required",params:{missingProperty:"extensions"},message:"must have required property 'extensions'"};e===
null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="st\
atus"||s==="subprotocol"||s==="extensions")){let i={instancePath:t,schemaPath:"#/$defs/UpgradedEvent/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/UpgradedEvent/properties/seq/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/UpgradedEvent/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){
let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs\
/UpgradedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/UpgradedEvent/properties/t/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==
void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/UpgradedEvent/properties/\
actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.
layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/Upgrad\
edEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),r++}if(s!=="wire"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/UpgradedEvent/properties/layer\
/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?e=[i]:e.push(
i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"#/$d\
efs/UpgradedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}if(s!=="upgraded"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/UpgradedEvent/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"upgraded"},message:"must be equal to constant"};e===null?
e=[i]:e.push(i),r++}}if(n.status!==void 0){let s=n.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:t+"/status",schemaPath:"#/$defs/UpgradedEvent/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(n.subprotocol!==void 0){let s=n.
subprotocol;if(typeof s!="string"&&s!==null){let i={instancePath:t+"/subprotocol",schemaPath:"#/$defs/Upgraded\
Event/properties/subprotocol/type",keyword:"type",params:{type:Ce.properties.subprotocol.type},message:"must b\
e string,null"};e===null?e=[i]:e.push(i),r++}}if(n.extensions!==void 0){let s=n.extensions;if(typeof s!="strin\
g"&&s!==null){let i={instancePath:t+"/extensions",schemaPath:"#/$defs/UpgradedEvent/properties/extensions/type",
keyword:"type",params:{type:Ce.properties.extensions.type},message:"must be string,null"};e===null?e=[i]:e.push(
i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/UpgradedEvent/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="dialFailed"){if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/requ\
ired",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?
e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"\
required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),r++}
if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{
missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===
void 0){let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"\
layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={
instancePath:t,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.how===void 0){let s={instancePath:t,
schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"how"},message:"must \
have required property 'how'"};e===null?e=[s]:e.push(s),r++}if(n.status===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"status"},message:"must have requ\
ired property 'status'"};e===null?e=[s]:e.push(s),r++}if(n.detail===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"detail"},message:"must have requ\
ired property 'detail'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s===
"layer"||s==="kind"||s==="how"||s==="status"||s==="detail")){let i={instancePath:t,schemaPath:"#/$defs/DialFai\
ledEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/DialFailedEvent/properti\
es/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/DialFailedEvent/prope\
rties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.
push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/DialFailedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/Dial\
FailedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:
e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$de\
fs/DialFailedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/lay\
er",schemaPath:"#/$defs/DialFailedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="wire"){let i={instancePath:t+"/layer",schemaPath:"#/$def\
s/DialFailedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal \
to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+
"/kind",schemaPath:"#/$defs/DialFailedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="dialFailed"){let i={instancePath:t+"/kind",schemaPath:"#\
/$defs/DialFailedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"dialFailed"},message:"must\
 be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.how!==void 0){let s=n.how;if(typeof s!="string"){let i={
instancePath:t+"/how",schemaPath:"#/$defs/DialFailedEvent/properties/how/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="refused"||s==="unreachable"||s==="time\
out"||s==="ended"||s==="reset"||s==="not-websocket"||s==="tls")){let i={instancePath:t+"/how",schemaPath:"#/$d\
efs/DialFailedEvent/properties/how/enum",keyword:"enum",params:{allowedValues:Ie.properties.how.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.status!==void 0){let s=n.status;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:t+"/status",schemaPath:"\
#/$defs/DialFailedEvent/properties/status/type",keyword:"type",params:{type:Ie.properties.status.type},message:"\
must be integer,null"};e===null?e=[i]:e.push(i),r++}}if(n.detail!==void 0&&typeof n.detail!="string"){let s={instancePath:t+
"/detail",schemaPath:"#/$defs/DialFailedEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=
!0)}else if(a==="frame"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,
schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have \
required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$d\
efs/FrameEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property \
't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/r\
equired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/required",keyword:"\
required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(
s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.dir===
void 0){let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"\
dir"},message:"must have required property 'dir'"};e===null?e=[s]:e.push(s),r++}if(n.opcode===void 0){let s={instancePath:t,
schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"opcode"},message:"must ha\
ve required property 'opcode'"};e===null?e=[s]:e.push(s),r++}if(n.fin===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"fin"},message:"must have required pro\
perty 'fin'"};e===null?e=[s]:e.push(s),r++}if(n.bytes===void 0){let s={instancePath:t,schemaPath:"#/$defs/Fram\
eEvent/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required property 'byt\
es'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!M.call(be.properties,s)){let i={instancePath:t,schemaPath:"\
#/$defs/FrameEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/FrameEvent/propert\
ies/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/FrameEvent/properties\
/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/FrameEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/FrameEvent/pr\
operties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}
if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/FrameEvent/p\
roperties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$de\
fs/FrameEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}if(s!=="wire"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/FrameEvent/properties/la\
yer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?e=[i]:e.
push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/FrameEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}if(s!=="frame"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/FrameEvent/properties/ki\
nd/const",keyword:"const",params:{allowedValue:"frame"},message:"must be equal to constant"};e===null?e=[i]:e.
push(i),r++}}if(n.dir!==void 0){let s=n.dir;if(typeof s!="string"){let i={instancePath:t+"/dir",schemaPath:"#/\
$defs/FrameEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}if(!(s==="in"||s==="out")){let i={instancePath:t+"/dir",schemaPath:"#/$defs/FrameEvent/pro\
perties/dir/enum",keyword:"enum",params:{allowedValues:be.properties.dir.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.opcode!==void 0){let s=n.opcode;if(typeof s=="string"){
if(!Os.test(s)){let i={instancePath:t+"/opcode",schemaPath:"#/$defs/FrameEvent/properties/opcode/pattern",keyword:"\
pattern",params:{pattern:"^(continuation|text|binary|close|ping|pong|reserved-\\d+)$"},message:'must match pat\
tern "^(continuation|text|binary|close|ping|pong|reserved-\\d+)$"'};e===null?e=[i]:e.push(i),r++}}else{let i={
instancePath:t+"/opcode",schemaPath:"#/$defs/FrameEvent/properties/opcode/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(n.fin!==void 0&&typeof n.fin!="boolean"){let s={
instancePath:t+"/fin",schemaPath:"#/$defs/FrameEvent/properties/fin/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[s]:e.push(s),r++}if(n.masked!==void 0&&typeof n.masked!="boolean"){let s={
instancePath:t+"/masked",schemaPath:"#/$defs/FrameEvent/properties/masked/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}if(n.rsv!==void 0){let s=n.rsv;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/rsv",schemaPath:"#/$defs/FrameEvent/propert\
ies/rsv/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)){if(s>7||isNaN(s)){let i={instancePath:t+"/rsv",schemaPath:"#/$defs/FrameEvent/propertie\
s/rsv/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"};e===null?e=[i]:e.push(
i),r++}if(s<1||isNaN(s)){let i={instancePath:t+"/rsv",schemaPath:"#/$defs/FrameEvent/properties/rsv/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),r++}}}if(n.bytes!==
void 0){let s=n.bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/bytes",
schemaPath:"#/$defs/FrameEvent/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[i]:e.push(i),r++}}if(n.text!==void 0&&typeof n.text!="string"){let s={instancePath:t+"/t\
ext",schemaPath:"#/$defs/FrameEvent/properties/text/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[s]:e.push(s),r++}if(n.base64!==void 0&&typeof n.base64!="string"){let s={instancePath:t+
"/base64",schemaPath:"#/$defs/FrameEvent/properties/base64/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(n.code!==void 0){let s=n.code;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:t+"/code",schemaPath:"#/$defs/FrameEvent/properties/cod\
e/type",keyword:"type",params:{type:be.properties.code.type},message:"must be integer,null"};e===null?e=[i]:e.
push(i),r++}}if(n.reason!==void 0&&typeof n.reason!="string"){let s={instancePath:t+"/reason",schemaPath:"#/$d\
efs/FrameEvent/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),r++}}else{let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="badFraming"){if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/BadFraming\
Event/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};
e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/BadFramingEvent/requir\
ed",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:
e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/BadFramingEvent/required",keyword:"\
required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(
s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/BadFramingEvent/required",keyword:"requi\
red",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),
r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/BadFramingEvent/required",keyword:"required",
params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.
detail===void 0){let s={instancePath:t,schemaPath:"#/$defs/BadFramingEvent/required",keyword:"required",params:{
missingProperty:"detail"},message:"must have required property 'detail'"};e===null?e=[s]:e.push(s),r++}for(let s in n)
if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="detail"||s==="flood")){let i={instancePath:t,
schemaPath:"#/$defs/BadFramingEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/BadFramingEvent/pr\
operties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),
r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/BadF\
ramingEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){
let i={instancePath:t+"/t",schemaPath:"#/$defs/BadFramingEvent/properties/t/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",
schemaPath:"#/$defs/BadFramingEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/\
actor",schemaPath:"#/$defs/BadFramingEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={
instancePath:t+"/layer",schemaPath:"#/$defs/BadFramingEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="wire"){let i={instancePath:t+"/layer",
schemaPath:"#/$defs/BadFramingEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/BadFramingEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="badFraming"){let i={instancePath:t+
"/kind",schemaPath:"#/$defs/BadFramingEvent/properties/kind/const",keyword:"const",params:{allowedValue:"badFr\
aming"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.detail!==void 0&&typeof n.detail!=
"string"){let s={instancePath:t+"/detail",schemaPath:"#/$defs/BadFramingEvent/properties/detail/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.flood!==void 0){let s=n.
flood;if(typeof s!="boolean"){let i={instancePath:t+"/flood",schemaPath:"#/$defs/BadFramingEvent/properties/fl\
ood/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(s!==
!0){let i={instancePath:t+"/flood",schemaPath:"#/$defs/BadFramingEvent/properties/flood/const",keyword:"const",
params:{allowedValue:!0},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,
schemaPath:"#/$defs/BadFramingEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="end"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===
void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have requ\
ired property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$def\
s/EndEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property \
'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent\
/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};
e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:
e.push(s),r++}if(n.dir===void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent/required",keyword:"require\
d",params:{missingProperty:"dir"},message:"must have required property 'dir'"};e===null?e=[s]:e.push(s),r++}if(n.
how===void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{missingProperty:"\
how"},message:"must have required property 'how'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||
s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="dir"||s==="how"||s==="destroyed")){let i={instancePath:t,schemaPath:"\
#/$defs/EndEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"m\
ust NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/EndEvent/propertie\
s/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/EndEvent/properties/s\
eq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),
r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+"/\
t",schemaPath:"#/$defs/EndEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/EndEvent/prop\
erties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(n.
actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/EndEvent/properti\
es/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.
layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/EndEve\
nt/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),r++}if(s!=="wire"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/EndEvent/properties/layer/const",keyword:"\
const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==
void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/EndEvent/propert\
ies/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!==
"end"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/EndEvent/properties/kind/const",keyword:"const",params:{
allowedValue:"end"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.dir!==void 0){let s=n.
dir;if(typeof s!="string"){let i={instancePath:t+"/dir",schemaPath:"#/$defs/EndEvent/properties/dir/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="in"||s==="out")){
let i={instancePath:t+"/dir",schemaPath:"#/$defs/EndEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:Re.
properties.dir.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.
how!==void 0){let s=n.how;if(typeof s!="string"){let i={instancePath:t+"/how",schemaPath:"#/$defs/EndEvent/pro\
perties/how/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}
if(!(s==="fin"||s==="rst"||s==="unknown")){let i={instancePath:t+"/how",schemaPath:"#/$defs/EndEvent/propertie\
s/how/enum",keyword:"enum",params:{allowedValues:Re.properties.how.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.destroyed!==void 0){let s=n.destroyed;if(typeof s!="boolea\
n"){let i={instancePath:t+"/destroyed",schemaPath:"#/$defs/EndEvent/properties/destroyed/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(s!==!0){let i={instancePath:t+
"/destroyed",schemaPath:"#/$defs/EndEvent/properties/destroyed/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$\
defs/EndEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}
o!==!0&&(o=!0)}else if(a==="asksToOpen"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"seq"},
message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must ha\
ve required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have requi\
red property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$\
defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required\
 property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs\
/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required prop\
erty 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.identity===void 0){let s={instancePath:t,schemaPath:"#/$defs/A\
sksToOpenEvent/required",keyword:"required",params:{missingProperty:"identity"},message:"must have required pr\
operty 'identity'"};e===null?e=[s]:e.push(s),r++}if(n.instance===void 0){let s={instancePath:t,schemaPath:"#/$\
defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"instance"},message:"must have requi\
red property 'instance'"};e===null?e=[s]:e.push(s),r++}if(n.attempt===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have req\
uired property 'attempt'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!M.call(Ve.properties,s)){let i={instancePath:t,
schemaPath:"#/$defs/AsksToOpenEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/AsksToOpenEvent/pr\
operties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),
r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/Asks\
ToOpenEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){
let i={instancePath:t+"/t",schemaPath:"#/$defs/AsksToOpenEvent/properties/t/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",
schemaPath:"#/$defs/AsksToOpenEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/\
actor",schemaPath:"#/$defs/AsksToOpenEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={
instancePath:t+"/layer",schemaPath:"#/$defs/AsksToOpenEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="meaning"){let i={instancePath:t+"/laye\
r",schemaPath:"#/$defs/AsksToOpenEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},
message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!=
"string"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/AsksToOpenEvent/properties/kind/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="asksToOpen"){let i={instancePath:t+
"/kind",schemaPath:"#/$defs/AsksToOpenEvent/properties/kind/const",keyword:"const",params:{allowedValue:"asksT\
oOpen"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.identity!==void 0&&typeof n.identity!=
"string"){let s={instancePath:t+"/identity",schemaPath:"#/$defs/AsksToOpenEvent/properties/identity/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.instance!==void 0&&typeof n.
instance!="string"){let s={instancePath:t+"/instance",schemaPath:"#/$defs/AsksToOpenEvent/properties/instance/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.attempt!==
void 0){let s=n.attempt;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/atte\
mpt",schemaPath:"#/$defs/AsksToOpenEvent/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),r++}}if(n.as!==void 0&&typeof n.as!="string"){let s={instancePath:t+
"/as",schemaPath:"#/$defs/AsksToOpenEvent/properties/as/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[s]:e.push(s),r++}if(n.credential!==void 0){let s=n.credential;if(typeof s!="string"){
let i={instancePath:t+"/credential",schemaPath:"#/$defs/AsksToOpenEvent/properties/credential/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="good"||s==="slow"||
s==="wrong"||s==="foreign"||s==="unsure")){let i={instancePath:t+"/credential",schemaPath:"#/$defs/AsksToOpenE\
vent/properties/credential/enum",keyword:"enum",params:{allowedValues:Ve.properties.credential.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"\
#/$defs/AsksToOpenEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),r++}o!==!0&&(o=!0)}else if(a==="welcomed"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/WelcomedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have\
 required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#\
/$defs/WelcomedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required\
 property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$def\
s/WelcomedEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required prop\
erty 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/Welc\
omedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[s]:e.push(s),r++}if(n.parameters===void 0){let s={instancePath:t,schemaPath:"#/$defs/Welcom\
edEvent/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required propert\
y 'parameters'"};e===null?e=[s]:e.push(s),r++}if(n.capabilities===void 0){let s={instancePath:t,schemaPath:"#/\
$defs/WelcomedEvent/required",keyword:"required",params:{missingProperty:"capabilities"},message:"must have re\
quired property 'capabilities'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!M.call(ze.properties,s)){let i={
instancePath:t,schemaPath:"#/$defs/WelcomedEvent/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){
let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"\
#/$defs/WelcomedEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"\
#/$defs/WelcomedEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||
isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/WelcomedEvent/properties/t/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/t",schemaPath:"#/$defs/WelcomedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+
"/actor",schemaPath:"#/$defs/WelcomedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={
instancePath:t+"/layer",schemaPath:"#/$defs/WelcomedEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="meaning"){let i={instancePath:t+"/laye\
r",schemaPath:"#/$defs/WelcomedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/WelcomedEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="welcomed"){let i={instancePath:t+
"/kind",schemaPath:"#/$defs/WelcomedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"welcome\
d"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.session!==void 0&&typeof n.session!=
"string"){let s={instancePath:t+"/session",schemaPath:"#/$defs/WelcomedEvent/properties/session/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.epoch!==void 0){let s=n.
epoch;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/epoch",schemaPath:"#/$\
defs/WelcomedEvent/properties/epoch/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[i]:e.push(i),r++}}if(n.tookOver!==void 0){let s=n.tookOver;if(!(s&&typeof s=="object"&&!Array.isArray(
s))&&s!==null){let i={instancePath:t+"/tookOver",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/type",keyword:"\
type",params:{type:ze.properties.tookOver.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!(i==="session"||i==="epoch"||i==="sameInstance")){let p={
instancePath:t+"/tookOver",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=
[p]:e.push(p),r++}if(s.session!==void 0&&typeof s.session!="string"){let i={instancePath:t+"/tookOver/session",
schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/properties/session/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s.epoch!==void 0){let i=s.epoch;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/tookOver/epoch",schemaPath:"#/$defs/Welcome\
dEvent/properties/tookOver/properties/epoch/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[p]:e.push(p),r++}}if(s.sameInstance!==void 0&&typeof s.sameInstance!="boolean"){let i={instancePath:t+
"/tookOver/sameInstance",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/properties/sameInstance/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}}}if(n.parameters!==void 0){
let s=n.parameters;if(s&&typeof s=="object"&&!Array.isArray(s))for(let i in s){let p=s[i];if(!(typeof p=="numb\
er"&&isFinite(p))){let u={instancePath:t+"/parameters/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/$defs/WelcomedEvent/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[u]:e.push(u),r++}}else{let i={instancePath:t+"/parameters",schemaPath:"#/$defs/We\
lcomedEvent/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[i]:e.push(i),r++}}if(n.capabilities!==void 0){let s=n.capabilities;if(Array.isArray(s)){let i=s.length;for(let p=0;p<
i;p++)if(typeof s[p]!="string"){let u={instancePath:t+"/capabilities/"+p,schemaPath:"#/$defs/WelcomedEvent/pro\
perties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:
e.push(u),r++}}else{let i={instancePath:t+"/capabilities",schemaPath:"#/$defs/WelcomedEvent/properties/capabil\
ities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}if(n.version!==
void 0){let s=n.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/vers\
ion",schemaPath:"#/$defs/WelcomedEvent/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=
!0)}else if(a==="told")J(n,{instancePath:t,parentData:A,parentDataProperty:v,rootData:b,dynamicAnchors:E})||(e=
e===null?J.errors:e.concat(J.errors),r=e.length),o!==!0&&(o=!0);else if(a==="probe"){if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),
r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){
let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",params:{missingProperty:"act\
or"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must hav\
e required property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/ProbeEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pr\
operty 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.dir===void 0){let s={instancePath:t,schemaPath:"#/$defs/Prob\
eEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have required property 'dir'"};
e===null?e=[s]:e.push(s),r++}if(n.n===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/required",keyword:"\
required",params:{missingProperty:"n"},message:"must have required property 'n'"};e===null?e=[s]:e.push(s),r++}
for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="dir"||s==="n")){let i={instancePath:t,
schemaPath:"#/$defs/ProbeEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/ProbeEvent/propert\
ies/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/ProbeEvent/properties\
/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/ProbeEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/ProbeEvent/pr\
operties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}
if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/ProbeEvent/p\
roperties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$de\
fs/ProbeEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}if(s!=="meaning"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/ProbeEvent/properties\
/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===null?e=
[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/ProbeEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}if(s!=="probe"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/ProbeEvent/properties/ki\
nd/const",keyword:"const",params:{allowedValue:"probe"},message:"must be equal to constant"};e===null?e=[i]:e.
push(i),r++}}if(n.dir!==void 0){let s=n.dir;if(typeof s!="string"){let i={instancePath:t+"/dir",schemaPath:"#/\
$defs/ProbeEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}if(!(s==="in"||s==="out")){let i={instancePath:t+"/dir",schemaPath:"#/$defs/ProbeEvent/pro\
perties/dir/enum",keyword:"enum",params:{allowedValues:js.properties.dir.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.n!==void 0){let s=n.n;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/n",schemaPath:"#/$defs/ProbeEvent/properties/n/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,
schemaPath:"#/$defs/ProbeEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="probeAnswer"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{
missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){
let s={instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"\
t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"mu\
st have required property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have requ\
ired property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$\
defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required\
 property 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.dir===void 0){let s={instancePath:t,schemaPath:"#/$defs/P\
robeAnswerEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have required proper\
ty 'dir'"};e===null?e=[s]:e.push(s),r++}if(n.n===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeAnswer\
Event/required",keyword:"required",params:{missingProperty:"n"},message:"must have required property 'n'"};e===
null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="di\
r"||s==="n")){let i={instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/seq",schemaPath:"#/$defs/ProbeAnswerEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+
"/seq",schemaPath:"#/$defs/ProbeAnswerEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&
isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/ProbeAnswerEvent/properties/t/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t+"/t",schemaPath:"#/$defs/ProbeAnswerEvent/properties/t/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){
let s={instancePath:t+"/actor",schemaPath:"#/$defs/ProbeAnswerEvent/properties/actor/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!=
"string"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/ProbeAnswerEvent/properties/layer/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="meaning"){let i={instancePath:t+
"/layer",schemaPath:"#/$defs/ProbeAnswerEvent/properties/layer/const",keyword:"const",params:{allowedValue:"me\
aning"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!=
"string"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/ProbeAnswerEvent/properties/kind/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="probeAnswer"){let i={
instancePath:t+"/kind",schemaPath:"#/$defs/ProbeAnswerEvent/properties/kind/const",keyword:"const",params:{allowedValue:"\
probeAnswer"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.dir!==void 0){let s=n.dir;
if(typeof s!="string"){let i={instancePath:t+"/dir",schemaPath:"#/$defs/ProbeAnswerEvent/properties/dir/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="in"||s===
"out")){let i={instancePath:t+"/dir",schemaPath:"#/$defs/ProbeAnswerEvent/properties/dir/enum",keyword:"enum",
params:{allowedValues:Ns.properties.dir.enum},message:"must be equal to one of the allowed values"};e===null?e=
[i]:e.push(i),r++}}if(n.n!==void 0){let s=n.n;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={
instancePath:t+"/n",schemaPath:"#/$defs/ProbeAnswerEvent/properties/n/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/\
ProbeAnswerEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
r++}o!==!0&&(o=!0)}else if(a==="asked"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required prope\
rty 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/AskedEve\
nt/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};
e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/require\
d",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?
e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(
s),r++}if(n.id===void 0){let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),r++}if(n.method===void 0){
let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"met\
hod"},message:"must have required property 'method'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!M.call(Ue.
properties,s)){let i={instancePath:t,schemaPath:"#/$defs/AskedEvent/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/seq",schemaPath:"#/$defs/AskedEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+
"/seq",schemaPath:"#/$defs/AskedEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(
s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/AskedEvent/properties/t/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/t",schemaPath:"#/$defs/AskedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/\
actor",schemaPath:"#/$defs/AskedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+
"/layer",schemaPath:"#/$defs/AskedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="meaning"){let i={instancePath:t+"/layer",schemaPath:"#/$\
defs/AskedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal\
 to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+
"/kind",schemaPath:"#/$defs/AskedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[i]:e.push(i),r++}if(s!=="asked"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/\
AskedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"asked"},message:"must be equal to cons\
tant"};e===null?e=[i]:e.push(i),r++}}if(n.id!==void 0&&typeof n.id!="string"){let s={instancePath:t+"/id",schemaPath:"\
#/$defs/AskedEvent/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),r++}if(n.method!==void 0&&typeof n.method!="string"){let s={instancePath:t+"/method",schemaPath:"\
#/$defs/AskedEvent/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),r++}if(n.role!==void 0){let s=n.role;if(typeof s!="string"){let i={instancePath:t+"/role",
schemaPath:"#/$defs/AskedEvent/properties/role/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[i]:e.push(i),r++}if(!(s==="ask"||s==="late"||s==="store"||s==="read"||s==="push"||s==="subs\
cribe"||s==="watch"||s==="kick"||s==="expire"||s==="fail")){let i={instancePath:t+"/role",schemaPath:"#/$defs/\
AskedEvent/properties/role/enum",keyword:"enum",params:{allowedValues:Ue.properties.role.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.args!==void 0){let s=n.args;if(!(s&&
typeof s=="object"&&!Array.isArray(s))){let i={instancePath:t+"/args",schemaPath:"#/$defs/AskedEvent/propertie\
s/args/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{
let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="answered"){if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"requ\
ired",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}
if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){
let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={
instancePath:t,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"layer"},
message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,
schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must h\
ave required property 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.id===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"id"},message:"must have required p\
roperty 'id'"};e===null?e=[s]:e.push(s),r++}if(n.ok===void 0){let s={instancePath:t,schemaPath:"#/$defs/Answer\
edEvent/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'ok'"};
e===null?e=[s]:e.push(s),r++}for(let s in n)if(!M.call(Be.properties,s)){let i={instancePath:t,schemaPath:"#/$\
defs/AnsweredEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/AnsweredEvent/prop\
erties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/Answered\
Event/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/AnsweredEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/Answ\
eredEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.
push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs\
/AnsweredEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"\
#/$defs/AnsweredEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(s!=="meaning"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/AnsweredEvent/pr\
operties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===
null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",
schemaPath:"#/$defs/AnsweredEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[i]:e.push(i),r++}if(s!=="answered"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/An\
sweredEvent/properties/kind/const",keyword:"const",params:{allowedValue:"answered"},message:"must be equal to \
constant"};e===null?e=[i]:e.push(i),r++}}if(n.id!==void 0&&typeof n.id!="string"){let s={instancePath:t+"/id",
schemaPath:"#/$defs/AnsweredEvent/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),r++}if(n.ok!==void 0&&typeof n.ok!="boolean"){let s={instancePath:t+"/ok",schemaPath:"\
#/$defs/AnsweredEvent/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),r++}if(n.error!==void 0&&typeof n.error!="string"){let s={instancePath:t+"/error",schemaPath:"\
#/$defs/AnsweredEvent/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),r++}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:t+"/message",schemaPath:"\
#/$defs/AnsweredEvent/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),r++}if(n.refusal!==void 0){let s=n.refusal;if(typeof s!="string"){let i={instancePath:t+
"/refusal",schemaPath:"#/$defs/AnsweredEvent/properties/refusal/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="unknown"||s==="forbidden"||s==="duplicate"||s==="too-m\
any"||s==="failed")){let i={instancePath:t+"/refusal",schemaPath:"#/$defs/AnsweredEvent/properties/refusal/enu\
m",keyword:"enum",params:{allowedValues:Be.properties.refusal.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[i]:e.push(i),r++}}if(n.found!==void 0&&typeof n.found!="boolean"){let s={instancePath:t+
"/found",schemaPath:"#/$defs/AnsweredEvent/properties/found/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),r++}if(n.epoch!==void 0){let s=n.epoch;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/epoch",schemaPath:"#/$defs/AnsweredEvent/properties/epoch\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/epoch",schemaPath:"#/$defs/AnsweredEvent/prope\
rties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:
e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="pushed")X(n,{instancePath:t,
parentData:A,parentDataProperty:v,rootData:b,dynamicAnchors:E})||(e=e===null?X.errors:e.concat(X.errors),r=e.length),
o!==!0&&(o=!0);else if(a==="complained"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",params:{missingProperty:"seq"},
message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must ha\
ve required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/ComplainedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have requi\
red property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$\
defs/ComplainedEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required\
 property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs\
/ComplainedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required prop\
erty 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.code===void 0){let s={instancePath:t,schemaPath:"#/$defs/Compl\
ainedEvent/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property '\
code'"};e===null?e=[s]:e.push(s),r++}if(n.ref===void 0){let s={instancePath:t,schemaPath:"#/$defs/ComplainedEv\
ent/required",keyword:"required",params:{missingProperty:"ref"},message:"must have required property 'ref'"};e===
null?e=[s]:e.push(s),r++}if(n.message===void 0){let s={instancePath:t,schemaPath:"#/$defs/ComplainedEvent/requ\
ired",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===
null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="co\
de"||s==="ref"||s==="message")){let i={instancePath:t,schemaPath:"#/$defs/ComplainedEvent/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let i={instancePath:t+"/seq",schemaPath:"#/$defs/ComplainedEvent/properties/seq/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/ComplainedEvent/properties/seq/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.
t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/Complai\
nedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/ComplainedEvent/properties/t/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==
void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/ComplainedEvent/propertie\
s/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.
layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/Compla\
inedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),r++}if(s!=="meaning"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/ComplainedEvent/properties/\
layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===null?e=[
i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/ComplainedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),r++}if(s!=="complained"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/Complained\
Event/properties/kind/const",keyword:"const",params:{allowedValue:"complained"},message:"must be equal to cons\
tant"};e===null?e=[i]:e.push(i),r++}}if(n.code!==void 0&&typeof n.code!="string"){let s={instancePath:t+"/code",
schemaPath:"#/$defs/ComplainedEvent/properties/code/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[s]:e.push(s),r++}if(n.ref!==void 0){let s=n.ref;if(typeof s!="string"&&s!==null){let i={
instancePath:t+"/ref",schemaPath:"#/$defs/ComplainedEvent/properties/ref/type",keyword:"type",params:{type:xs.
properties.ref.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(n.message!==void 0&&typeof n.
message!="string"){let s={instancePath:t+"/message",schemaPath:"#/$defs/ComplainedEvent/properties/message/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t,
schemaPath:"#/$defs/ComplainedEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="malformed"){if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{
missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){
let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{missingProperty:"\
t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,
schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must\
 have required property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/MalformedEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have requir\
ed property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$de\
fs/MalformedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pro\
perty 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.dir===void 0){let s={instancePath:t,schemaPath:"#/$defs/Malfo\
rmedEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have required property 'di\
r'"};e===null?e=[s]:e.push(s),r++}if(n.readable===void 0){let s={instancePath:t,schemaPath:"#/$defs/MalformedE\
vent/required",keyword:"required",params:{missingProperty:"readable"},message:"must have required property 're\
adable'"};e===null?e=[s]:e.push(s),r++}if(n.detail===void 0){let s={instancePath:t,schemaPath:"#/$defs/Malform\
edEvent/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'd\
etail'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!M.call(_e.properties,s)){let i={instancePath:t,schemaPath:"\
#/$defs/MalformedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/MalformedEvent/pro\
perties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/Malforme\
dEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={
instancePath:t+"/t",schemaPath:"#/$defs/MalformedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"\
#/$defs/MalformedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"\
#/$defs/MalformedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"\
/layer",schemaPath:"#/$defs/MalformedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="meaning"){let i={instancePath:t+"/layer",schemaPath:"#/$\
defs/MalformedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be e\
qual to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={
instancePath:t+"/kind",schemaPath:"#/$defs/MalformedEvent/properties/kind/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="malformed"){let i={instancePath:t+"/kin\
d",schemaPath:"#/$defs/MalformedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"malformed"},
message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.dir!==void 0){let s=n.dir;if(typeof s!=
"string"){let i={instancePath:t+"/dir",schemaPath:"#/$defs/MalformedEvent/properties/dir/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="in"||s==="out")){let i={
instancePath:t+"/dir",schemaPath:"#/$defs/MalformedEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:_e.
properties.dir.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.
readable!==void 0&&typeof n.readable!="boolean"){let s={instancePath:t+"/readable",schemaPath:"#/$defs/Malform\
edEvent/properties/readable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[s]:e.push(s),r++}if(n.detail!==void 0&&typeof n.detail!="string"){let s={instancePath:t+"/detail",schemaPath:"\
#/$defs/MalformedEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),r++}if(n.unread!==void 0){let s=n.unread;if(typeof s!="boolean"){let i={instancePath:t+
"/unread",schemaPath:"#/$defs/MalformedEvent/properties/unread/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[i]:e.push(i),r++}if(s!==!0){let i={instancePath:t+"/unread",schemaPath:"#/$defs/\
MalformedEvent/properties/unread/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to con\
stant"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a===
"step"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$d\
efs/StepEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property\
 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/StepEvent/req\
uired",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[
s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/StepEvent/required",keyword:"r\
equired",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(
s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{
missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===
void 0){let s={instancePath:t,schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.name===void 0){let s={instancePath:t,
schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{missingProperty:"name"},message:"must have \
required property 'name'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!M.call(He.properties,s)){let i={instancePath:t,
schemaPath:"#/$defs/StepEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/StepEvent/properti\
es/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/StepEvent/properties/\
seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/StepEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/StepEvent/pro\
perties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}
if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/StepEvent/pr\
operties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$de\
fs/StepEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/StepEvent/properties/laye\
r/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?e=[i]:e.push(
i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"#/$d\
efs/StepEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),r++}if(s!=="step"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/StepEvent/properties/kind/c\
onst",keyword:"const",params:{allowedValue:"step"},message:"must be equal to constant"};e===null?e=[i]:e.push(
i),r++}}if(n.name!==void 0&&typeof n.name!="string"){let s={instancePath:t+"/name",schemaPath:"#/$defs/StepEve\
nt/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),r++}if(n.detail!==void 0&&typeof n.detail!="string"){let s={instancePath:t+"/detail",schemaPath:"#/$defs/St\
epEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}if(n.wrong!==void 0&&typeof n.wrong!="boolean"){let s={instancePath:t+"/wrong",schemaPath:"#/$de\
fs/StepEvent/properties/wrong/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),r++}if(n.violation!==void 0){let s=n.violation;if(typeof s!="string"){let i={instancePath:t+"/\
violation",schemaPath:"#/$defs/StepEvent/properties/violation/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(!(s==="malformed"||s==="binary"||s==="not-utf8"||s==="bad-fra\
ming"||s==="too-big"||s==="flooding")){let i={instancePath:t+"/violation",schemaPath:"#/$defs/StepEvent/proper\
ties/violation/enum",keyword:"enum",params:{allowedValues:He.properties.violation.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/\
StepEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==
!0&&(o=!0)}else if(a==="control"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must hav\
e required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/\
$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required prope\
rty 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlE\
vent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor\
'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlEvent/r\
equired",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===
null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlEvent/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:
e.push(s),r++}if(n.ok===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlEvent/required",keyword:"requ\
ired",params:{missingProperty:"ok"},message:"must have required property 'ok'"};e===null?e=[s]:e.push(s),r++}if(n.
rttMs===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"\
rttMs"},message:"must have required property 'rttMs'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="s\
eq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="ok"||s==="rttMs")){let i={instancePath:t,schemaPath:"\
#/$defs/ControlEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/ControlEvent/prope\
rties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/ControlE\
vent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/ControlEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/Cont\
rolEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(
i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/Cont\
rolEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"\
#/$defs/ControlEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/ControlEvent/prope\
rties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?
e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/ControlEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(s!=="control"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/ControlEvent/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"control"},message:"must be equal to constant"};e===null?
e=[i]:e.push(i),r++}}if(n.ok!==void 0&&typeof n.ok!="boolean"){let s={instancePath:t+"/ok",schemaPath:"#/$defs\
/ControlEvent/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[s]:e.push(s),r++}if(n.rttMs!==void 0){let s=n.rttMs;if(!(typeof s=="number"&&isFinite(s))&&s!==null){let i={instancePath:t+
"/rttMs",schemaPath:"#/$defs/ControlEvent/properties/rttMs/type",keyword:"type",params:{type:Fs.properties.rttMs.
type},message:"must be number,null"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$\
defs/ControlEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}o!==!0&&(o=!0)}else if(a==="waited"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required prop\
erty 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedE\
vent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor\
'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedEvent/re\
quired",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===
null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedEvent/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(
s),r++}if(n.forMs===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",
params:{missingProperty:"forMs"},message:"must have required property 'forMs'"};e===null?e=[s]:e.push(s),r++}if(n.
why===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"\
why"},message:"must have required property 'why'"};e===null?e=[s]:e.push(s),r++}if(n.lateMs===void 0){let s={instancePath:t,
schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"lateMs"},message:"must h\
ave required property 'lateMs'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="act\
or"||s==="layer"||s==="kind"||s==="forMs"||s==="why"||s==="lateMs")){let i={instancePath:t,schemaPath:"#/$defs\
/WaitedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="n\
umber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/WaitedEvent/properti\
es/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/WaitedEvent/propertie\
s/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/WaitedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/Wait\
edEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(
i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/Wait\
edEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"\
#/$defs/WaitedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/WaitedEvent/proper\
ties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?
e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/WaitedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(s!=="waited"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/WaitedEvent/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"waited"},message:"must be equal to constant"};e===null?
e=[i]:e.push(i),r++}}if(n.forMs!==void 0){let s=n.forMs;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:t+
"/forMs",schemaPath:"#/$defs/WaitedEvent/properties/forMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[i]:e.push(i),r++}}if(n.why!==void 0&&typeof n.why!="string"){let s={instancePath:t+
"/why",schemaPath:"#/$defs/WaitedEvent/properties/why/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),r++}if(n.lateMs!==void 0){let s=n.lateMs;if(!(typeof s=="number"&&isFinite(
s))){let i={instancePath:t+"/lateMs",schemaPath:"#/$defs/WaitedEvent/properties/lateMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"\
#/$defs/WaitedEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}o!==!0&&(o=!0)}else if(a==="lag"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required propert\
y 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/LagEvent/r\
equired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/LagEvent/required",keyword:"\
required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(
s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.of===void 0){
let s={instancePath:t,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"of"},
message:"must have required property 'of'"};e===null?e=[s]:e.push(s),r++}if(n.ms===void 0){let s={instancePath:t,
schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"ms"},message:"must have req\
uired property 'ms'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="l\
ayer"||s==="kind"||s==="of"||s==="ms")){let i={instancePath:t,schemaPath:"#/$defs/LagEvent/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/LagEvent/properties/seq/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/LagEvent/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s==
"number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/LagEvent/properties/t/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:t+"/t",schemaPath:"#/$defs/LagEvent/properties/t/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={
instancePath:t+"/actor",schemaPath:"#/$defs/LagEvent/properties/actor/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="st\
ring"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/LagEvent/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/\
layer",schemaPath:"#/$defs/LagEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/LagEvent/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="lag"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/LagEvent/properties/kind/const",keyword:"const",params:{allowedValue:"lag"},message:"must be equal to \
constant"};e===null?e=[i]:e.push(i),r++}}if(n.of!==void 0){let s=n.of;if(typeof s!="string"){let i={instancePath:t+
"/of",schemaPath:"#/$defs/LagEvent/properties/of/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),r++}if(!(s==="kit"||s==="machine"||s==="server")){let i={instancePath:t+"/of",
schemaPath:"#/$defs/LagEvent/properties/of/enum",keyword:"enum",params:{allowedValues:Ms.properties.of.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.ms!==void 0){let s=n.ms;if(!(typeof s==
"number"&&isFinite(s))){let i={instancePath:t+"/ms",schemaPath:"#/$defs/LagEvent/properties/ms/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,
schemaPath:"#/$defs/LagEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="barrier"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===
void 0){let s={instancePath:t,schemaPath:"#/$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have \
required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/\
$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required p\
roperty 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/\
BarrierEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required propert\
y 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/Barrier\
Event/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[s]:e.push(s),r++}if(n.name===void 0){let s={instancePath:t,schemaPath:"#/$defs/BarrierEvent/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?
e=[s]:e.push(s),r++}if(n.actors===void 0){let s={instancePath:t,schemaPath:"#/$defs/BarrierEvent/required",keyword:"\
required",params:{missingProperty:"actors"},message:"must have required property 'actors'"};e===null?e=[s]:e.push(
s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="name"||s==="actors")){
let i={instancePath:t,schemaPath:"#/$defs/BarrierEvent/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){
let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"\
#/$defs/BarrierEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"\
#/$defs/BarrierEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||
isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/BarrierEvent/properties/t/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/t",schemaPath:"#/$defs/BarrierEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must b\
e number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+
"/actor",schemaPath:"#/$defs/BarrierEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={
instancePath:t+"/layer",schemaPath:"#/$defs/BarrierEvent/properties/layer/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/layer",
schemaPath:"#/$defs/BarrierEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/BarrierEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="barrier"){let i={instancePath:t+
"/kind",schemaPath:"#/$defs/BarrierEvent/properties/kind/const",keyword:"const",params:{allowedValue:"barrier"},
message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.name!==void 0&&typeof n.name!="string"){
let s={instancePath:t+"/name",schemaPath:"#/$defs/BarrierEvent/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.actors!==void 0){let s=n.actors;if(Array.
isArray(s)){let i=s.length;for(let p=0;p<i;p++)if(typeof s[p]!="string"){let u={instancePath:t+"/actors/"+p,schemaPath:"\
#/$defs/BarrierEvent/properties/actors/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[u]:e.push(u),r++}}else{let i={instancePath:t+"/actors",schemaPath:"#/$defs/BarrierEvent/prope\
rties/actors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}}else{
let s={instancePath:t,schemaPath:"#/$defs/BarrierEvent/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="process"){if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProcessEvent/required",keyword:"requi\
red",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}
if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProcessEvent/required",keyword:"required",params:{missingProperty:"\
t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ProcessEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must h\
ave required property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/ProcessEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required\
 property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs\
/ProcessEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required propert\
y 'kind'"};e===null?e=[s]:e.push(s),r++}if(n.when===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProcessE\
vent/required",keyword:"required",params:{missingProperty:"when"},message:"must have required property 'when'"};
e===null?e=[s]:e.push(s),r++}if(n.processes===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProcessEvent/r\
equired",keyword:"required",params:{missingProperty:"processes"},message:"must have required property 'process\
es'"};e===null?e=[s]:e.push(s),r++}if(n.descriptors===void 0){let s={instancePath:t,schemaPath:"#/$defs/Proces\
sEvent/required",keyword:"required",params:{missingProperty:"descriptors"},message:"must have required propert\
y 'descriptors'"};e===null?e=[s]:e.push(s),r++}if(n.sockets===void 0){let s={instancePath:t,schemaPath:"#/$def\
s/ProcessEvent/required",keyword:"required",params:{missingProperty:"sockets"},message:"must have required pro\
perty 'sockets'"};e===null?e=[s]:e.push(s),r++}if(n.memoryBytes===void 0){let s={instancePath:t,schemaPath:"#/\
$defs/ProcessEvent/required",keyword:"required",params:{missingProperty:"memoryBytes"},message:"must have requ\
ired property 'memoryBytes'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!M.call(Ke.properties,s)){let i={
instancePath:t,schemaPath:"#/$defs/ProcessEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/ProcessEvent/prope\
rties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/ProcessE\
vent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/ProcessEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/Proc\
essEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(
i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/Proc\
essEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"\
#/$defs/ProcessEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/ProcessEvent/prope\
rties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?
e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"\
#/$defs/ProcessEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(s!=="process"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/ProcessEvent/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"process"},message:"must be equal to constant"};e===null?
e=[i]:e.push(i),r++}}if(n.when!==void 0){let s=n.when;if(typeof s!="string"){let i={instancePath:t+"/when",schemaPath:"\
#/$defs/ProcessEvent/properties/when/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(!(s==="before"||s==="after")){let i={instancePath:t+"/when",schemaPath:"#/$defs/Pr\
ocessEvent/properties/when/enum",keyword:"enum",params:{allowedValues:Ke.properties.when.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.processes!==void 0){let s=n.processes;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/processes",schemaPath:"#/$de\
fs/ProcessEvent/properties/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/processe\
s",schemaPath:"#/$defs/ProcessEvent/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[i]:e.push(i),r++}}if(n.descriptors!==void 0){let s=n.descriptors;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/descriptors",schemaPath:"#/$defs/ProcessEve\
nt/properties/descriptors/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/descriptors",schemaPath:"\
#/$defs/ProcessEvent/properties/descriptors/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.sockets!==void 0){let s=n.sockets;if(s&&typeof s=="object"&&
!Array.isArray(s))for(let i in s){let p=s[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={
instancePath:t+"/sockets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessEvent/propertie\
s/sockets/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[u]:e.push(u),r++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let u={instancePath:t+"/sockets/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessEvent/properties/sockets/additionalProperties/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[u]:e.push(u),r++}}else{
let i={instancePath:t+"/sockets",schemaPath:"#/$defs/ProcessEvent/properties/sockets/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}if(n.memoryBytes!==void 0){let s=n.memoryBytes;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/memoryBytes",schemaPath:"#/$\
defs/ProcessEvent/properties/memoryBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/memo\
ryBytes",schemaPath:"#/$defs/ProcessEvent/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$\
defs/ProcessEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}o!==!0&&(o=!0)}else if(a==="full"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/FullEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/FullEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required proper\
ty 't'"};e===null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/FullEvent\
/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};
e===null?e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/FullEvent/required",
keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=
[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/FullEvent/required",keyword:"r\
equired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),
r++}if(n.detail===void 0){let s={instancePath:t,schemaPath:"#/$defs/FullEvent/required",keyword:"required",params:{
missingProperty:"detail"},message:"must have required property 'detail'"};e===null?e=[s]:e.push(s),r++}for(let s in n)
if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="detail")){let i={instancePath:t,schemaPath:"\
#/$defs/FullEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/FullEvent/properti\
es/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/FullEvent/properties/\
seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+
"/t",schemaPath:"#/$defs/FullEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/FullEvent/pro\
perties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}
if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/FullEvent/pr\
operties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$de\
fs/FullEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/FullEvent/properties/laye\
r/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?e=[i]:e.push(
i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"#/$d\
efs/FullEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),r++}if(s!=="full"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/FullEvent/properties/kind/c\
onst",keyword:"const",params:{allowedValue:"full"},message:"must be equal to constant"};e===null?e=[i]:e.push(
i),r++}}if(n.detail!==void 0&&typeof n.detail!="string"){let s={instancePath:t+"/detail",schemaPath:"#/$defs/F\
ullEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}}else{let s={instancePath:t,schemaPath:"#/$defs/FullEvent/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="finished"){if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/FinishedEvent/requir\
ed",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=
[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/FinishedEvent/required",keyword:"\
required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),r++}
if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{
missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),r++}if(n.layer===
void 0){let s={instancePath:t,schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{missingProperty:"\
layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),r++}if(n.kind===void 0){let s={
instancePath:t,schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!(s==="seq"||s===
"t"||s==="actor"||s==="layer"||s==="kind")){let i={instancePath:t,schemaPath:"#/$defs/FinishedEvent/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/FinishedEvent/properties/seq/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/$defs/FinishedEvent/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){
let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs\
/FinishedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/t",schemaPath:"#/$defs/FinishedEvent/properties/t/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==
void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/FinishedEvent/properties/\
actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(n.
layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/Finish\
edEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/layer",schemaPath:"#/$defs/FinishedEvent/properties/laye\
r/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?e=[i]:e.push(
i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let i={instancePath:t+"/kind",schemaPath:"#/$d\
efs/FinishedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}if(s!=="finished"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/FinishedEvent/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"finished"},message:"must be equal to constant"};e===null?
e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/FinishedEvent/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="harnessFault"){
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/Harn\
essFaultEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property\
 'seq'"};e===null?e=[s]:e.push(s),r++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/HarnessFaultE\
vent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===
null?e=[s]:e.push(s),r++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/HarnessFaultEvent/requ\
ired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?
e=[s]:e.push(s),r++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/HarnessFaultEvent/required",
keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=
[s]:e.push(s),r++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(
s),r++}if(n.message===void 0){let s={instancePath:t,schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"r\
equired",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[s]:e.
push(s),r++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="message")){let i={
instancePath:t,schemaPath:"#/$defs/HarnessFaultEvent/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(n.seq!==void 0){
let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"\
#/$defs/HarnessFaultEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/seq",
schemaPath:"#/$defs/HarnessFaultEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(
s)){if(s<0||isNaN(s)){let i={instancePath:t+"/t",schemaPath:"#/$defs/HarnessFaultEvent/properties/t/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+
"/t",schemaPath:"#/$defs/HarnessFaultEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[i]:e.push(i),r++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+
"/actor",schemaPath:"#/$defs/HarnessFaultEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let i={
instancePath:t+"/layer",schemaPath:"#/$defs/HarnessFaultEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="local"){let i={instancePath:t+"/layer",
schemaPath:"#/$defs/HarnessFaultEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let i={instancePath:t+"/kind",schemaPath:"#/$defs/HarnessFaultEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s!=="harnessFault"){let i={instancePath:t+
"/kind",schemaPath:"#/$defs/HarnessFaultEvent/properties/kind/const",keyword:"const",params:{allowedValue:"har\
nessFault"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}}if(n.message!==void 0&&typeof n.
message!="string"){let s={instancePath:t+"/message",schemaPath:"#/$defs/HarnessFaultEvent/properties/message/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}else{let s={
instancePath:t,schemaPath:"#/$defs/HarnessFaultEvent/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else{let s={instancePath:t,schemaPath:"#/discriminato\
r",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:a},message:'value of tag "kind" must be\
 in oneOf'};e===null?e=[s]:e.push(s),r++}else{let s={instancePath:t,schemaPath:"#/discriminator",keyword:"disc\
riminator",params:{error:"tag",tag:"kind",tagValue:a},message:'tag "kind" must be string'};e===null?e=[s]:e.push(
s),r++}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[a]:e.push(a),r++}return pe.errors=e,y.props=o,r===0}pe.evaluated={dynamicProps:!0,dynamicItems:!1};
var zs=le;function le(n,{instancePath:t="",parentData:A,parentDataProperty:v,rootData:b=n,dynamicAnchors:E={}}={}){
let e=null,r=0,y=le.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n==
"object"&&!Array.isArray(n))for(let o in n){let a=n[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.reason===
void 0){let s={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/\
required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="reason"||s==="link"||s==="expires"||s==="flaky")){let i={
instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properti\
es"};e===null?e=[i]:e.push(i),r++}if(a.reason!==void 0){let s=a.reason;if(typeof s=="string"){if(N(s)<1){let i={
instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/prope\
rties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",
schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[i]:e.push(i),r++}}if(a.link!==void 0){let s=a.link;if(typeof s=="string"){if(!Ze(s)){
let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/$defs/KnownDeviation/\
properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"\
#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}}if(a.expires!==void 0){let s=a.expires;if(typeof s=="string"){if(!Ye.validate(s)){let i={
instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs/KnownDeviation/prop\
erties/expires/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=
[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"\
#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),r++}}if(a.flaky!==void 0&&typeof a.flaky!="boolean"){let s={instancePath:t+"/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}else{let o={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return le.errors=
e,r===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{zs as baselineFits,Vs as historyEventFits,Rs as historyHeaderFits,Ls as reportFits,Is as singleSessionFits,
Ws as targetFits,Cs as walkFits};
