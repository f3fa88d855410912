// @ts-nocheck
// Generated from conformance/schemas by `npm run spec:generate`; edit those.
var ae=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(w){throw t=0,w}};var pe=ae(G=>{"use strict";Object.defineProperty(G,"__esModule",{value:!0});function oe(n){let t=n.length,w=0,
c=0,b;for(;c<t;)w++,b=n.charCodeAt(c++),b>=55296&&b<=56319&&c<t&&(b=n.charCodeAt(c),(b&64512)===56320&&c++);return w}
G.default=oe;oe.code='require("ajv/dist/runtime/ucs2length").default'});var V=ae(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});x.formatNames=x.fastFormats=x.fullFormats=
void 0;function M(n,t){return{validate:n,compare:t}}x.fullFormats={date:M(ue,ee),time:M(J(!0),se),"date-time":M(
me(!0),ye),"iso-time":M(J(),fe),"iso-date-time":M(me(),ce),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Le,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Ue,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-poin\
ter":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:We,int32:{type:"number",validate:Ie},int64:{type:"\
number",validate:ze},float:{type:"number",validate:de},double:{type:"number",validate:de},password:!0,binary:!0};
x.fastFormats={...x.fullFormats,date:M(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,ee),time:M(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
se),"date-time":M(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ye),"iso-time":M(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,fe),"iso-date-t\
ime":M(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
ce),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
x.formatNames=Object.keys(x.fullFormats);function Te(n){return n%4===0&&(n%100!==0||n%400===0)}var Oe=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Ce=[0,31,28,31,30,31,30,31,31,30,31,30,31];function ue(n){let t=Oe.exec(n);if(!t)return!1;let w=+t[1],c=+t[2],
b=+t[3];return c>=1&&c<=12&&b>=1&&b<=(c===2&&Te(w)?29:Ce[c])}function ee(n,t){if(n&&t)return n>t?1:n<t?-1:0}var X=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function J(n){return function(w){let c=X.exec(w);if(!c)return!1;let b=+c[1],v=+c[2],e=+c[3],r=c[4],f=c[5]==="-"?
-1:1,o=+(c[6]||0),a=+(c[7]||0);if(o>23||a>59||n&&!r)return!1;if(b<=23&&v<=59&&e<60)return!0;let s=v-a*f,i=b-o*
f-(s<0?1:0);return(i===23||i===-1)&&(s===59||s===-1)&&e<61}}function se(n,t){if(!(n&&t))return;let w=new Date(
"2020-01-01T"+n).valueOf(),c=new Date("2020-01-01T"+t).valueOf();if(w&&c)return w-c}function fe(n,t){if(!(n&&t))
return;let w=X.exec(n),c=X.exec(t);if(w&&c)return n=w[1]+w[2]+w[3],t=c[1]+c[2]+c[3],n>t?1:n<t?-1:0}var Q=/t|\s/i;
function me(n){let t=J(n);return function(c){let b=c.split(Q);return b.length===2&&ue(b[0])&&t(b[1])}}function ye(n,t){
if(!(n&&t))return;let w=new Date(n).valueOf(),c=new Date(t).valueOf();if(w&&c)return w-c}function ce(n,t){if(!(n&&
t))return;let[w,c]=n.split(Q),[b,v]=t.split(Q),e=ee(w,b);if(e!==void 0)return e||se(c,v)}var De=/\/|:/,Se=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Le(n){return De.test(n)&&Se.test(n)}var le=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function We(n){return le.lastIndex=0,le.test(n)}var Re=-(2**31),Ve=2**31-1;function Ie(n){return Number.isInteger(
n)&&n<=Ve&&n>=Re}function ze(n){return Number.isInteger(n)}function de(){return!0}var Be=/[^\\]\\Z/;function Ue(n){
if(Be.test(n))return!1;try{return new RegExp(n),!0}catch{return!1}}});var ds=B,he={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/targe\
t.schema.json",title:"Target",description:"A server to be checked: where it is, how it is started and stopped,\
 and who may connect.",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,description:"\
What reports call the server."},addresses:{type:"array",minItems:1,items:{$ref:"#/$defs/Address"},description:"\
Where it listens, one for each node. May be left out if `start` tells the URL when the server is ready."},start:{
$ref:"#/$defs/Start"},pid:{type:"integer",minimum:1,description:"Process id of a server on this machine that t\
he kit does not start itself: its descriptors and sockets before and after many connections are judged, and it\
s memory is reported (Linux). Its process group and whatever it has started count, too. Nobody else should use\
 it meanwhile."},identities:{type:["string","array"],pattern:"\\{n\\}",minItems:2,items:{$ref:"#/$defs/Identit\
y"},description:"A pattern that clientIds are made from; {n} is a number, {seed} the seed of the run. Or a lis\
t of the only identities that may be used, at least two, each with its own credentials (default: what `credent\
ials` says); each rests between two cases. Default: solowire-{seed}-{n}."},credentials:{$ref:"#/$defs/Identity\
Credentials"},special:{$ref:"#/$defs/Special"},parameters:{type:"object",additionalProperties:{type:"number",exclusiveMinimum:0},
description:"Parameters that the server keeps to but does not announce, by their names in the specification; i\
n ms, bytes or counts."},capabilities:{type:"array",uniqueItems:!0,items:{type:"string",minLength:1},description:"\
Capabilities that the server claims; one that is claimed and not announced by its welcome is a failure."},knownDeviations:{
$ref:"#/$defs/KnownDeviations"}},anyOf:[{required:["addresses"],properties:{addresses:!0}},{required:["start"],
properties:{start:!0}}],$defs:{Address:{title:"TargetAddress",type:"object",additionalProperties:!1,required:[
"url"],properties:{url:{type:"string",pattern:"^wss?://",description:"ws:// or wss:// URL; ${NAME} is taken fr\
om the environment. Its user, password and query are never printed."},headers:{type:"object",additionalProperties:{
type:"string"},description:"Sent with each upgrade; ${NAME} is taken from the environment."},tls:{type:"object",
additionalProperties:!1,description:"For wss: URLs; files are relative to this file.",dependentRequired:{cert:[
"key"],key:["cert"]},properties:{ca:{type:"string",description:"File with the PEM of an authority to trust."},
cert:{type:"string",description:"File with the PEM of the certificate that the kit shows, where the server wan\
ts one."},key:{type:"string",description:"File with the PEM of its private key."},servername:{type:"string",description:"\
Server name to ask for (SNI)."},rejectUnauthorized:{type:"boolean",description:"false accepts any certificate.\
 Default: true."}}}}},Start:{title:"TargetStart",type:"object",additionalProperties:!1,required:["command","re\
ady"],properties:{command:{type:"string",minLength:1,description:"Shell command that starts the server and sta\
ys in the foreground."},cwd:{type:"string",description:"Working folder, relative to this file. Default: the fo\
lder of this file."},env:{type:"object",additionalProperties:{type:"string"},description:"More environment var\
iables; ${NAME} is taken from the environment of the kit."},ready:{type:"object",additionalProperties:!1,minProperties:1,
maxProperties:1,description:"How to know that it is ready.",properties:{line:{type:"string",description:"Regul\
ar expression for a line on its stdout. A group named url gives the address."},port:{type:"integer",minimum:1,
maximum:65535,description:"TCP port on loopback that accepts."},url:{type:"string",pattern:"^https?://",description:"\
HTTP URL that answers 2xx."}}},timeoutMs:{type:"integer",minimum:100,description:"How long it may take to be r\
eady, in ms. Default: 30000."},stop:{type:"string",description:"Shell command that stops it in order; PID in i\
ts environment is the id of the process that listens. Default: SIGTERM to that process."},stopTimeoutMs:{type:"\
integer",minimum:100,description:"How long it may take to stop before it is killed, in ms. Default: 10000."}}},
Special:{title:"TargetSpecial",description:"Credentials and identities that only some cases need. A case that \
needs one that is left out is not applicable.",type:"object",additionalProperties:!1,properties:{wrong:{$ref:"\
#/$defs/SpecialCredentials",description:"Credentials that the server must refuse."},foreign:{$ref:"#/$defs/Spe\
cialCredentials",description:"Good credentials that are valid for none of the test identities."},slow:{$ref:"#\
/$defs/SpecialCredentials",description:"Good credentials for every test identity that take the server longer t\
o verify than `credentials` that come a moment later."},outsider:{$ref:"#/$defs/Identity",description:"An iden\
tity that is not a test identity."},operator:{$ref:"#/$defs/Identity",description:"An identity that may call `\
observe`."}}},SpecialCredentials:{title:"TargetSpecialCredentials",type:"object",additionalProperties:!1,required:[
"credentials"],properties:{credentials:{$ref:"#/$defs/Credentials"}}},Identity:{title:"TargetIdentity",type:"o\
bject",additionalProperties:!1,required:["id"],properties:{id:{type:"string",minLength:1,description:"The iden\
tity."},credentials:{$ref:"#/$defs/Credentials"}}},IdentityCredentials:{title:"IdentityCredentials",description:"\
What each identity shows, in one of three ways. Default: nothing.",type:"object",additionalProperties:!1,required:[
"scheme"],properties:{scheme:{type:"string",minLength:1},token:{type:"string",minLength:1,description:"A patte\
rn: {clientId} is replaced; ${NAME} is taken from the environment. Never printed, never recorded."},tokens:{type:"\
array",minItems:1,items:{type:"string",minLength:1},description:"A list: the first is for the identity with n \
= 1, and so on; ${NAME} is taken from the environment."},command:{type:"string",minLength:1,description:"A she\
ll command in the folder of this file: it reads clientIds from its stdin, one a line, and prints a token for e\
ach, one a line, within a minute."}},oneOf:[{required:["token"],properties:{token:!0}},{required:["tokens"],properties:{
tokens:!0}},{required:["command"],properties:{command:!0}}]},KnownDeviations:{title:"KnownDeviations",description:"\
Checks that are known to fail, by their ids: they do not fail the run; one that passes or has expired does. Al\
so the shape of a baseline file.",type:"object",additionalProperties:{$ref:"#/$defs/KnownDeviation"}},KnownDeviation:{
title:"KnownDeviation",type:"object",additionalProperties:!1,required:["reason"],properties:{reason:{type:"str\
ing",minLength:1,description:"Why it fails, and why that is borne."},link:{type:"string",format:"uri",description:"\
Where it is tracked."},expires:{type:"string",format:"date",description:"The last day on which it is borne, as\
 YYYY-MM-DD."},flaky:{type:"boolean",description:"It fails only now and then: a pass is no surprise. Default: \
false."}}},Credentials:{title:"TargetCredentials",description:"What an identity shows in its hello. Default: n\
othing.",type:"object",additionalProperties:!1,required:["scheme","token"],properties:{scheme:{type:"string",minLength:1},
token:{type:"string",minLength:1,description:"The secret; ${NAME} is taken from the environment. Never printed\
, never recorded."}}}}};var E=Object.prototype.hasOwnProperty,A=pe().default,_e=new RegExp("^wss?://","u"),He=new RegExp("^https?://",
"u"),Ke=new RegExp("\\{n\\}","u");function N(n,{instancePath:t="",parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,
r=0,f=N.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.id===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),r++}for(let o in n)
if(!(o==="id"||o==="credentials")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),r++}if(n.id!==void 0){let o=n.id;if(typeof o=="string"){if(A(o)<1){let a={instancePath:t+"/id",schemaPath:"\
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
push(s),r++}if(o.scheme!==void 0){let a=o.scheme;if(typeof a=="string"){if(A(a)<1){let s={instancePath:t+"/cre\
dentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/cr\
edentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}}if(o.token!==void 0){let a=o.token;if(typeof a=="strin\
g"){if(A(a)<1){let s={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Credentials/properties/token/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.
push(s),r++}}else{let s={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Credentials/properties/token/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}}else{let a={
instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return N.errors=e,r===0}N.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function F(n,{instancePath:t="",parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,
r=0,f=F.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&
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
"string"){if(A(a)<1){let s={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/sc\
heme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properti\
es/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}
if(o.token!==void 0){let a=o.token;if(typeof a=="string"){if(A(a)<1){let s={instancePath:t+"/credentials/token",
schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+"/credentials/tok\
en",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/credentials",schemaPath:"#/$defs/Cred\
entials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}}else{
let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),r++}return F.errors=e,r===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(n,{
instancePath:t="",parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=T.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
for(let o in n)if(!(o==="wrong"||o==="foreign"||o==="slow"||o==="outsider"||o==="operator")){let a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties"};e===null?e=[a]:e.push(a),r++}n.wrong!==void 0&&(F(n.wrong,{instancePath:t+"/\
wrong",parentData:n,parentDataProperty:"wrong",rootData:b,dynamicAnchors:v})||(e=e===null?F.errors:e.concat(F.
errors),r=e.length)),n.foreign!==void 0&&(F(n.foreign,{instancePath:t+"/foreign",parentData:n,parentDataProperty:"\
foreign",rootData:b,dynamicAnchors:v})||(e=e===null?F.errors:e.concat(F.errors),r=e.length)),n.slow!==void 0&&
(F(n.slow,{instancePath:t+"/slow",parentData:n,parentDataProperty:"slow",rootData:b,dynamicAnchors:v})||(e=e===
null?F.errors:e.concat(F.errors),r=e.length)),n.outsider!==void 0&&(N(n.outsider,{instancePath:t+"/outsider",parentData:n,
parentDataProperty:"outsider",rootData:b,dynamicAnchors:v})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),
n.operator!==void 0&&(N(n.operator,{instancePath:t+"/operator",parentData:n,parentDataProperty:"operator",rootData:b,
dynamicAnchors:v})||(e=e===null?N.errors:e.concat(N.errors),r=e.length))}else{let o={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return T.
errors=e,r===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ne=V().fullFormats.uri,je=V().fullFormats.date;function O(n,{instancePath:t="",parentData:w,parentDataProperty:c,
rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=O.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n))for(let o in n){let a=n[o];if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.reason===void 0){let s={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/KnownDeviation/required",keyword:"required",params:{missingProperty:"reason"},message:"must have requi\
red property 'reason'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="reason"||s==="link"||s==="expire\
s"||s==="flaky")){let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Known\
Deviation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties"};e===null?e=[i]:e.push(i),r++}if(a.reason!==void 0){let s=a.reason;if(typeof s=="\
string"){if(A(s)<1){let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#\
/$defs/KnownDeviation/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(a.link!==void 0){let s=a.link;if(typeof s==
"string"){if(!Ne(s)){let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/\
$defs/KnownDeviation/properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format\
 "uri"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/link",schemaPath:"#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}}if(a.expires!==void 0){let s=a.expires;if(typeof s=="string"){if(!je.
validate(s)){let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs\
/KnownDeviation/properties/expires/format",keyword:"format",params:{format:"date"},message:'must match format \
"date"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/expires",schemaPath:"#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}}if(a.flaky!==void 0&&typeof a.flaky!="boolean"){let s={instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}else{let o={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return O.errors=e,
r===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(n,{instancePath:t="",parentData:w,parentDataProperty:c,
rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=B.evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0);let o=r,a=!1,s=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.addresses===void 0){let u={instancePath:t,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have req\
uired property 'addresses'"};e===null?e=[u]:e.push(u),r++}var m=s===r;if(a=a||m,m){var i={};i.addresses=!0}let p=r;
if(n&&typeof n=="object"&&!Array.isArray(n)&&n.start===void 0){let u={instancePath:t,schemaPath:"#/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===
null?e=[u]:e.push(u),r++}var m=p===r;if(a=a||m,m&&i!==!0&&(i=i||{},i.start=!0),a)r=o,e!==null&&(o?e.length=o:e=
null);else{let u={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};e===null?e=[u]:e.push(u),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let u in n)if(!E.call(
he.properties,u)){let l={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(n.name!==
void 0){let u=n.name;if(typeof u=="string"){if(A(u)<1){let l={instancePath:t+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}if(n.addresses!==void 0){let u=n.addresses;
if(Array.isArray(u)){if(u.length<1){let d={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[d]:e.push(d),
r++}let l=u.length;for(let d=0;d<l;d++){let h=u[d];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.url===void 0){
let k={instancePath:t+"/addresses/"+d,schemaPath:"#/$defs/Address/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'"};e===null?e=[k]:e.push(k),r++}for(let k in h)if(!(k==="url"||
k==="headers"||k==="tls")){let y={instancePath:t+"/addresses/"+d,schemaPath:"#/$defs/Address/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),r++}if(h.url!==void 0){let k=h.url;if(typeof k=="string"){if(!_e.test(k)){let y={instancePath:t+
"/addresses/"+d+"/url",schemaPath:"#/$defs/Address/properties/url/pattern",keyword:"pattern",params:{pattern:"\
^wss?://"},message:'must match pattern "^wss?://"'};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"\
/addresses/"+d+"/url",schemaPath:"#/$defs/Address/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),r++}}if(h.headers!==void 0){let k=h.headers;if(k&&typeof k=="object"&&
!Array.isArray(k)){for(let y in k)if(typeof k[y]!="string"){let g={instancePath:t+"/addresses/"+d+"/headers/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Address/properties/headers/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),r++}}else{let y={
instancePath:t+"/addresses/"+d+"/headers",schemaPath:"#/$defs/Address/properties/headers/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}}if(h.tls!==void 0){let k=h.tls;
if(k&&typeof k=="object"&&!Array.isArray(k)){for(let y in k)if(!(y==="ca"||y==="cert"||y==="key"||y==="servern\
ame"||y==="rejectUnauthorized")){let g={instancePath:t+"/addresses/"+d+"/tls",schemaPath:"#/$defs/Address/prop\
erties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NO\
T have additional properties"};e===null?e=[g]:e.push(g),r++}if(k.ca!==void 0&&typeof k.ca!="string"){let y={instancePath:t+
"/addresses/"+d+"/tls/ca",schemaPath:"#/$defs/Address/properties/tls/properties/ca/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}if(k.cert!==void 0&&typeof k.cert!="stri\
ng"){let y={instancePath:t+"/addresses/"+d+"/tls/cert",schemaPath:"#/$defs/Address/properties/tls/properties/c\
ert/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}if(k.key!==
void 0&&typeof k.key!="string"){let y={instancePath:t+"/addresses/"+d+"/tls/key",schemaPath:"#/$defs/Address/p\
roperties/tls/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[y]:e.push(y),r++}if(k.servername!==void 0&&typeof k.servername!="string"){let y={instancePath:t+"/addresses/"+
d+"/tls/servername",schemaPath:"#/$defs/Address/properties/tls/properties/servername/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}if(k.rejectUnauthorized!==void 0&&typeof k.
rejectUnauthorized!="boolean"){let y={instancePath:t+"/addresses/"+d+"/tls/rejectUnauthorized",schemaPath:"#/$\
defs/Address/properties/tls/properties/rejectUnauthorized/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[y]:e.push(y),r++}if(k.cert!==void 0&&k.key===void 0){let y={instancePath:t+"/add\
resses/"+d+"/tls",schemaPath:"#/$defs/Address/properties/tls/dependentRequired",keyword:"dependentRequired",params:{
property:"cert",missingProperty:"key",depsCount:1,deps:"key"},message:"must have property key when property ce\
rt is present"};e===null?e=[y]:e.push(y),r++}if(k.key!==void 0&&k.cert===void 0){let y={instancePath:t+"/addre\
sses/"+d+"/tls",schemaPath:"#/$defs/Address/properties/tls/dependentRequired",keyword:"dependentRequired",params:{
property:"key",missingProperty:"cert",depsCount:1,deps:"cert"},message:"must have property cert when property \
key is present"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:t+"/addresses/"+d+"/tls",schemaPath:"#\
/$defs/Address/properties/tls/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[y]:e.push(y),r++}}}else{let k={instancePath:t+"/addresses/"+d,schemaPath:"#/$defs/Address/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),r++}}}else{let l={instancePath:t+"/a\
ddresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),r++}}if(n.start!==void 0){let u=n.start;if(u&&typeof u=="object"&&!Array.isArray(u)){
if(u.command===void 0){let l={instancePath:t+"/start",schemaPath:"#/$defs/Start/required",keyword:"required",params:{
missingProperty:"command"},message:"must have required property 'command'"};e===null?e=[l]:e.push(l),r++}if(u.
ready===void 0){let l={instancePath:t+"/start",schemaPath:"#/$defs/Start/required",keyword:"required",params:{
missingProperty:"ready"},message:"must have required property 'ready'"};e===null?e=[l]:e.push(l),r++}for(let l in u)
if(!(l==="command"||l==="cwd"||l==="env"||l==="ready"||l==="timeoutMs"||l==="stop"||l==="stopTimeoutMs")){let d={
instancePath:t+"/start",schemaPath:"#/$defs/Start/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),r++}if(u.command!==
void 0){let l=u.command;if(typeof l=="string"){if(A(l)<1){let d={instancePath:t+"/start/command",schemaPath:"#\
/$defs/Start/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:t+"/start/command",schemaPath:"#/$de\
fs/Start/properties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
d]:e.push(d),r++}}if(u.cwd!==void 0&&typeof u.cwd!="string"){let l={instancePath:t+"/start/cwd",schemaPath:"#/\
$defs/Start/properties/cwd/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),r++}if(u.env!==void 0){let l=u.env;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let d in l)if(typeof l[d]!=
"string"){let h={instancePath:t+"/start/env/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Sta\
rt/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[h]:e.push(h),r++}}else{let d={instancePath:t+"/start/env",schemaPath:"#/$defs/Start/properties/env/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}}if(u.ready!==
void 0){let l=u.ready;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>1){let d={instancePath:t+
"/start/ready",schemaPath:"#/$defs/Start/properties/ready/maxProperties",keyword:"maxProperties",params:{limit:1},
message:"must NOT have more than 1 properties"};e===null?e=[d]:e.push(d),r++}if(Object.keys(l).length<1){let d={
instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[d]:e.push(d),r++}for(let d in l)
if(!(d==="line"||d==="port"||d==="url")){let h={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/proper\
ties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NO\
T have additional properties"};e===null?e=[h]:e.push(h),r++}if(l.line!==void 0&&typeof l.line!="string"){let d={
instancePath:t+"/start/ready/line",schemaPath:"#/$defs/Start/properties/ready/properties/line/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}if(l.port!==void 0){let d=l.
port;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let h={instancePath:t+"/start/ready/port",schemaPath:"\
#/$defs/Start/properties/ready/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[h]:e.push(h),r++}if(typeof d=="number"&&isFinite(d)){if(d>65535||isNaN(d)){let h={instancePath:t+
"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/properties/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535},message:"must be <= 65535"};e===null?e=[h]:e.push(h),r++}if(d<1||isNaN(d)){let h={
instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/properties/port/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[h]:e.push(h),r++}}}if(l.url!==void 0){
let d=l.url;if(typeof d=="string"){if(!He.test(d)){let h={instancePath:t+"/start/ready/url",schemaPath:"#/$def\
s/Start/properties/ready/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must\
 match pattern "^https?://"'};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/start/ready/url",schemaPath:"\
#/$defs/Start/properties/ready/properties/url/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/prope\
rties/ready/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}}
if(u.timeoutMs!==void 0){let l=u.timeoutMs;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={instancePath:t+
"/start/timeoutMs",schemaPath:"#/$defs/Start/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&isFinite(l)&&(l<100||isNaN(l))){
let d={instancePath:t+"/start/timeoutMs",schemaPath:"#/$defs/Start/properties/timeoutMs/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[d]:e.push(d),r++}}if(u.stop!==void 0&&
typeof u.stop!="string"){let l={instancePath:t+"/start/stop",schemaPath:"#/$defs/Start/properties/stop/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(u.stopTimeoutMs!==void 0){
let l=u.stopTimeoutMs;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={instancePath:t+"/start/\
stopTimeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[d]:e.push(d),r++}if(typeof l=="number"&&isFinite(l)&&(l<100||isNaN(l))){
let d={instancePath:t+"/start/stopTimeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[d]:e.push(d),r++}}}else{let l={
instancePath:t+"/start",schemaPath:"#/$defs/Start/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[l]:e.push(l),r++}}if(n.pid!==void 0){let u=n.pid;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))){let l={instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(
u))){let l={instancePath:t+"/pid",schemaPath:"#/properties/pid/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),r++}}if(n.identities!==void 0){let u=n.identities;
if(typeof u!="string"&&!Array.isArray(u)){let l={instancePath:t+"/identities",schemaPath:"#/properties/identit\
ies/type",keyword:"type",params:{type:he.properties.identities.type},message:"must be string,array"};e===null?
e=[l]:e.push(l),r++}if(typeof u=="string"&&!Ke.test(u)){let l={instancePath:t+"/identities",schemaPath:"#/prop\
erties/identities/pattern",keyword:"pattern",params:{pattern:"\\{n\\}"},message:'must match pattern "\\{n\\}"'};
e===null?e=[l]:e.push(l),r++}if(Array.isArray(u)){if(u.length<2){let d={instancePath:t+"/identities",schemaPath:"\
#/properties/identities/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 item\
s"};e===null?e=[d]:e.push(d),r++}let l=u.length;for(let d=0;d<l;d++)N(u[d],{instancePath:t+"/identities/"+d,parentData:u,
parentDataProperty:d,rootData:b,dynamicAnchors:v})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)}}if(n.
credentials!==void 0){let u=n.credentials,l=r,d=!1,h=null,k=r;if(u&&typeof u=="object"&&!Array.isArray(u)&&u.token===
void 0){let g={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf/0/required",keyword:"\
required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[g]:e.push(
g),r++}var q=k===r;if(q){d=!0,h=0;var P={};P.token=!0}let y=r;if(u&&typeof u=="object"&&!Array.isArray(u)&&u.tokens===
void 0){let g={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf/1/required",keyword:"\
required",params:{missingProperty:"tokens"},message:"must have required property 'tokens'"};e===null?e=[g]:e.push(
g),r++}var q=y===r;if(q&&d)d=!1,h=[h,1];else{q&&(d=!0,h=1,P!==!0&&(P=P||{},P.tokens=!0));let g=r;if(u&&typeof u==
"object"&&!Array.isArray(u)&&u.command===void 0){let j={instancePath:t+"/credentials",schemaPath:"#/$defs/Iden\
tityCredentials/oneOf/2/required",keyword:"required",params:{missingProperty:"command"},message:"must have req\
uired property 'command'"};e===null?e=[j]:e.push(j),r++}var q=g===r;q&&d?(d=!1,h=[h,2]):q&&(d=!0,h=2,P!==!0&&(P=
P||{},P.command=!0))}if(d)r=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:t+"/credentials",schemaPath:"\
#/$defs/IdentityCredentials/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one s\
chema in oneOf"};e===null?e=[g]:e.push(g),r++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.scheme===void 0){
let g={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/required",keyword:"required",params:{
missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[g]:e.push(g),r++}for(let g in u)
if(!(g==="scheme"||g==="token"||g==="tokens"||g==="command")){let $={instancePath:t+"/credentials",schemaPath:"\
#/$defs/IdentityCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"};e===null?e=[$]:e.push($),r++}if(u.scheme!==void 0){let g=u.scheme;
if(typeof g=="string"){if(A(g)<1){let $={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/IdentityCred\
entials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/credentials/scheme",schemaPath:"#/$def\
s/IdentityCredentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[$]:e.push($),r++}}if(u.token!==void 0){let g=u.token;if(typeof g=="string"){if(A(g)<1){let $={instancePath:t+
"/credentials/token",schemaPath:"#/$defs/IdentityCredentials/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+
"/credentials/token",schemaPath:"#/$defs/IdentityCredentials/properties/token/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[$]:e.push($),r++}}if(u.tokens!==void 0){let g=u.tokens;if(Array.
isArray(g)){if(g.length<1){let j={instancePath:t+"/credentials/tokens",schemaPath:"#/$defs/IdentityCredentials\
/properties/tokens/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[j]:e.push(j),r++}let $=g.length;for(let j=0;j<$;j++){let ne=g[j];if(typeof ne=="string"){if(A(ne)<1){let R={
instancePath:t+"/credentials/tokens/"+j,schemaPath:"#/$defs/IdentityCredentials/properties/tokens/items/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[R]:e.push(
R),r++}}else{let R={instancePath:t+"/credentials/tokens/"+j,schemaPath:"#/$defs/IdentityCredentials/properties\
/tokens/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),r++}}}else{
let $={instancePath:t+"/credentials/tokens",schemaPath:"#/$defs/IdentityCredentials/properties/tokens/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[$]:e.push($),r++}}if(u.command!==void 0){let g=u.
command;if(typeof g=="string"){if(A(g)<1){let $={instancePath:t+"/credentials/command",schemaPath:"#/$defs/Ide\
ntityCredentials/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:t+"/credentials/command",schemaPath:"\
#/$defs/IdentityCredentials/properties/command/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[$]:e.push($),r++}}}else{let g={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCr\
edentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),r++}}
if(n.special!==void 0&&(T(n.special,{instancePath:t+"/special",parentData:n,parentDataProperty:"special",rootData:b,
dynamicAnchors:v})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),n.parameters!==void 0){let u=n.parameters;
if(u&&typeof u=="object"&&!Array.isArray(u))for(let l in u){let d=u[l];if(typeof d=="number"&&isFinite(d)){if(d<=
0||isNaN(d)){let h={instancePath:t+"/parameters/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/parameters/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:t+"/parameters/"+l.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[h]:e.push(h),r++}}else{let l={instancePath:t+"/parameters",
schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[l]:e.push(l),r++}}if(n.capabilities!==void 0){let u=n.capabilities;if(Array.isArray(u)){let l=u.length;
for(let k=0;k<l;k++){let y=u[k];if(typeof y=="string"){if(A(y)<1){let g={instancePath:t+"/capabilities/"+k,schemaPath:"\
#/properties/capabilities/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:t+"/capabilities/"+k,schemaPath:"#/p\
roperties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[g]:e.push(g),r++}}let d=u.length,h;if(d>1){let k={};for(;d--;){let y=u[d];if(typeof y=="string"){if(typeof k[y]==
"number"){h=k[y];let g={instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"\
uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)"};
e===null?e=[g]:e.push(g),r++;break}k[y]=d}}}}else{let l={instancePath:t+"/capabilities",schemaPath:"#/properti\
es/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),r++}}
n.knownDeviations!==void 0&&(O(n.knownDeviations,{instancePath:t+"/knownDeviations",parentData:n,parentDataProperty:"\
knownDeviations",rootData:b,dynamicAnchors:v})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))}else{let u={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[u]:e.push(u),r++}return B.errors=e,r===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var us=U,I={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/report.schema.json",title:"\
Report",description:"What one run of the kit found. Every other format is made from this one.",type:"object",additionalProperties:!1,
required:["format","kit","contract","seed","startedAt","target","verdict","exitCode","reason","strict","select\
ion","environment","calibration","summary","coverage","rules","cases","always","diagnosis","timing"],properties:{
format:{type:"string",const:"solowire-report/2"},kit:{type:"string",description:"Version of the kit."},contract:{
type:"object",additionalProperties:!1,description:"What the server is judged by: the name of the protocol, and\
 the version of its document.",required:["name","version"],properties:{name:{type:"string"},version:{type:"str\
ing"}}},seed:{type:"integer",minimum:0,description:"Everything random comes from it; pass it back with --seed."},
startedAt:{type:"string",format:"date-time"},target:{type:"object",additionalProperties:!1,required:["name","u\
rl","capabilities","parameters","timing"],properties:{name:{type:"string"},url:{type:"string",description:"Wit\
hout secrets."},capabilities:{type:"array",items:{type:"string"}},parameters:{type:"object",additionalProperties:{
type:"number"},description:"What the server is judged by, in ms, bytes or counts."},timing:{type:"string",enum:[
"announced","target","default"],description:"Where most of the parameters come from."}}},verdict:{type:"string",
enum:["conformant","failed","unsettled","unusable","unreachable","harness-fault"]},exitCode:{type:"integer",minimum:0,
maximum:5},reason:{type:"string",description:"Why this exit code, in one sentence."},strict:{type:"boolean",description:"\
Whether warnings (SHOULD) count as failures."},selection:{type:"object",additionalProperties:!1,required:["onl\
y","skip","cases"],properties:{only:{type:"array",items:{type:"string"}},skip:{type:"array",items:{type:"strin\
g"}},profiles:{type:"array",items:{type:"string"}},cases:{type:"integer",minimum:0}}},repeat:{type:"string",description:"\
The command that repeats cases of this run; {only} stands for one --only option for each."},environment:{type:"\
object",additionalProperties:!1,required:["node","platform","cpus","jobs","timeScale"],properties:{node:{type:"\
string"},platform:{type:"string"},cpus:{type:"integer"},jobs:{type:"integer"},timeScale:{type:"number"}}},calibration:{
$ref:"#/$defs/Calibration"},summary:{type:"object",additionalProperties:!1,description:"Counts of checks; an a\
lways-on check counts once for the run.",required:["pass","fail","warn","inconclusive","notExercised","notAppl\
icable","knownFailing","harnessFault"],properties:{pass:{type:"integer"},fail:{type:"integer"},warn:{type:"int\
eger"},inconclusive:{type:"integer"},notExercised:{type:"integer"},notApplicable:{type:"integer"},knownFailing:{
type:"integer"},harnessFault:{type:"integer"}}},coverage:{type:"object",additionalProperties:!1,description:"H\
ow much of the protocol this run judged: MUSTs of role server.",required:["must","judged","notOnTheWire","excu\
sed"],properties:{must:{type:"integer"},judged:{type:"integer",description:"Those with a pass or a failure."},
notOnTheWire:{type:"integer"},excused:{type:"array",items:{type:"object",additionalProperties:!1,required:["re\
quirement","reason"],properties:{requirement:{type:"string"},reason:{type:"string"}}}}}},rules:{type:"object",
description:"The sentences of the protocol that this report speaks of, by their ids.",additionalProperties:{$ref:"\
#/$defs/RuleReport"}},cases:{type:"array",items:{$ref:"#/$defs/CaseReport"}},always:{type:"array",items:{$ref:"\
#/$defs/AlwaysReport"}},diagnosis:{type:"array",items:{type:"object",additionalProperties:!1,required:["fault",
"similarity","cure"],properties:{fault:{type:"string"},similarity:{type:"number"},cure:{type:"string"}}}},baseline:{
type:"object",additionalProperties:!1,description:"What was known to fail before the run, and which of it hold\
s no more.",required:["entries","red"],properties:{entries:{type:"integer",minimum:0},red:{type:"array",description:"\
Entries that passed or have expired; each makes the run fail.",items:{type:"object",additionalProperties:!1,required:[
"check","why"],properties:{check:{type:"string"},why:{type:"string"}}}}}},stability:{type:"object",additionalProperties:!1,
description:"What several runs found; the rest of the report is the gravest of them.",required:["seeds","unsta\
ble"],properties:{seeds:{type:"array",items:{type:"integer",minimum:0},description:"One for each run."},unstable:{
type:"array",items:{type:"object",additionalProperties:!1,required:["check","verdicts"],properties:{check:{type:"\
string"},verdicts:{type:"array",items:{$ref:"#/$defs/Verdict"},description:"One for each run."}}}}}},process:{
type:"object",additionalProperties:!1,description:"What the system told of the server's processes, before and \
after many connections came and went; only on Linux, and if the kit started the server or was given its pid.",
required:["before","after"],properties:{before:{$ref:"#/$defs/ProcessFacts"},after:{$ref:"#/$defs/ProcessFacts"}}},
timing:{type:"object",additionalProperties:!1,required:["wallMs","longestForcedWaitMs","longestForcedWaitCase",
"maxEventLoopDelayMs"],properties:{wallMs:{type:"number"},longestForcedWaitMs:{type:"number"},longestForcedWaitCase:{
type:["string","null"]},maxEventLoopDelayMs:{type:"number"}}}},$defs:{Verdict:{title:"CheckVerdict",type:"stri\
ng",enum:["pass","fail","warn","knownFailing","inconclusive","notExercised","notApplicable"]},Level:{title:"Re\
quirementLevel",type:"string",enum:["MUST","SHOULD","MAY"]},Calibration:{title:"CalibrationReport",type:"objec\
t",additionalProperties:!1,description:"What the kit measured of its own machine, in ms.",required:["loopbackR\
ttMs","loopbackRttMaxMs","timerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{type:"number"},loopbackRttMaxMs:{
type:"number"},timerLateMs:{type:"number"},timerLateMaxMs:{type:"number"}}},ProcessFacts:{title:"ProcessReport",
type:"object",additionalProperties:!1,required:["processes","descriptors","sockets","memoryBytes"],properties:{
processes:{type:"integer",minimum:1},descriptors:{type:"integer",minimum:0},sockets:{type:"object",additionalProperties:{
type:"integer",minimum:1},description:"Accepted TCP sockets by the state that the kernel gives them."},memoryBytes:{
type:"integer",minimum:0,description:"Resident memory."}}},CheckReport:{title:"CheckReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","reason","expected","observed","events","always"],properties:{id:{
type:"string",description:"case#check, or the name of an always-on check."},requirement:{type:"string"},level:{
$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{
type:"string"},events:{type:"array",items:{type:"integer"},description:"Places in the history that it rests on\
."},always:{type:"boolean",description:"Whether it is an always-on check."}}},CaseReport:{title:"CaseReport",type:"\
object",additionalProperties:!1,required:["id","title","profile","verdict","durationMs","forcedWaitMs","histor\
y","repeat","harnessFault","checks"],properties:{id:{type:"string"},title:{type:"string"},profile:{type:"strin\
g",description:"What the case needs: core, or the capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"\
number"},forcedWaitMs:{type:"number",description:"Declared sum of announced parameters and tolerances."},history:{
type:["string","null"],description:"File, relative to the working folder."},repeat:{type:"integer",minimum:0},
again:{type:"integer",minimum:1,description:"How often it was asked again at the end of the run, since the mac\
hine, or what both sides did at once, had left something open."},harnessFault:{type:["string","null"]},checks:{
type:"array",items:{$ref:"#/$defs/CheckReport"}}}},RuleReport:{title:"RuleReport",type:"object",additionalProperties:!1,
required:["level","text"],properties:{level:{type:"string",enum:["MUST","SHOULD","MAY"]},text:{type:"string"},
rationale:{type:"string"},source:{type:"string",description:"Where the rule comes from, such as RFC 6455 \xA77.1.\
1."}}},AlwaysReport:{title:"AlwaysReport",type:"object",additionalProperties:!1,required:["id","requirement","\
level","verdict","expected","cases"],properties:{id:{type:"string"},requirement:{type:"string"},level:{$ref:"#\
/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},expected:{type:"string"},cases:{type:"array",items:{type:"stri\
ng"},description:"The cases that settle its verdict."}}}}};var Ye={title:"RuleReport",type:"object",additionalProperties:!1,required:["level","text"],properties:{level:{
type:"string",enum:["MUST","SHOULD","MAY"]},text:{type:"string"},rationale:{type:"string"},source:{type:"strin\
g",description:"Where the rule comes from, such as RFC 6455 \xA77.1.1."}}},Z={title:"CheckVerdict",type:"strin\
g",enum:["pass","fail","warn","knownFailing","inconclusive","notExercised","notApplicable"]};var Ze=V().fullFormats["date-time"],re={title:"CaseReport",type:"object",additionalProperties:!1,required:["id",
"title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","checks"],properties:{
id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case needs: core, or the\
 capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"number",description:"\
Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"File, rela\
tive to the working folder."},repeat:{type:"integer",minimum:0},again:{type:"integer",minimum:1,description:"H\
ow often it was asked again at the end of the run, since the machine, or what both sides did at once, had left\
 something open."},harnessFault:{type:["string","null"]},checks:{type:"array",items:{$ref:"#/$defs/CheckReport"}}}},
Ge={title:"CheckReport",type:"object",additionalProperties:!1,required:["id","requirement","level","verdict","\
reason","expected","observed","events","always"],properties:{id:{type:"string",description:"case#check, or the\
 name of an always-on check."},requirement:{type:"string"},level:{$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs\
/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{type:"string"},events:{type:"array",items:{
type:"integer"},description:"Places in the history that it rests on."},always:{type:"boolean",description:"Whe\
ther it is an always-on check."}}},Me={title:"RequirementLevel",type:"string",enum:["MUST","SHOULD","MAY"]};function C(n,{
instancePath:t="",parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=C.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.id===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[o]:e.push(o),r++}if(n.requirement===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"requirement"},message:"must have required \
property 'requirement'"};e===null?e=[o]:e.push(o),r++}if(n.level===void 0){let o={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"level"},message:"must have required property 'level'"};
e===null?e=[o]:e.push(o),r++}if(n.verdict===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"verdict"},message:"must have required property 'verdict'"};e===null?e=[o]:e.push(
o),r++}if(n.reason===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"},message:"must have required property 'reason'"};e===null?e=[o]:e.push(o),r++}if(n.expected===void 0){
let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expected"},message:"\
must have required property 'expected'"};e===null?e=[o]:e.push(o),r++}if(n.observed===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"observed"},message:"must have required pro\
perty 'observed'"};e===null?e=[o]:e.push(o),r++}if(n.events===void 0){let o={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===
null?e=[o]:e.push(o),r++}if(n.always===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"always"},message:"must have required property 'always'"};e===null?e=[o]:e.push(o),r++}
for(let o in n)if(!E.call(Ge.properties,o)){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=
[a]:e.push(a),r++}if(n.id!==void 0&&typeof n.id!="string"){let o={instancePath:t+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),r++}if(n.requirement!==
void 0&&typeof n.requirement!="string"){let o={instancePath:t+"/requirement",schemaPath:"#/properties/requirem\
ent/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),r++}if(n.level!==
void 0){let o=n.level;if(typeof o!="string"){let a={instancePath:t+"/level",schemaPath:"#/$defs/Level/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(!(o==="MUST"||o==="SHOU\
LD"||o==="MAY")){let a={instancePath:t+"/level",schemaPath:"#/$defs/Level/enum",keyword:"enum",params:{allowedValues:Me.
enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),r++}}if(n.verdict!==void 0){
let o=n.verdict;if(typeof o!="string"){let a={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(!(o==="pass"||o==="fail"||
o==="warn"||o==="knownFailing"||o==="inconclusive"||o==="notExercised"||o==="notApplicable")){let a={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues:Z.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[a]:e.push(a),r++}}if(n.reason!==void 0&&typeof n.reason!="string"){
let o={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),r++}if(n.expected!==void 0&&typeof n.expected!="string"){let o={instancePath:t+
"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),r++}if(n.observed!==void 0&&typeof n.observed!="string"){let o={instancePath:t+
"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),r++}if(n.events!==void 0){let o=n.events;if(Array.isArray(o)){let a=o.length;for(let s=0;s<
a;s++){let i=o[s];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let p={instancePath:t+"/events/"+s,
schemaPath:"#/properties/events/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}if(n.always!==void 0&&typeof n.
always!="boolean"){let o={instancePath:t+"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return C.
errors=e,r===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(n,{instancePath:t="",parentData:w,
parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=D.evaluated;if(f.dynamicProps&&(f.
props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have req\
uired property 'id'"};e===null?e=[o]:e.push(o),r++}if(n.title===void 0){let o={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===
null?e=[o]:e.push(o),r++}if(n.profile===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"profile"},message:"must have required property 'profile'"};e===null?e=[o]:e.push(o),
r++}if(n.verdict===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
verdict"},message:"must have required property 'verdict'"};e===null?e=[o]:e.push(o),r++}if(n.durationMs===void 0){
let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"durationMs"},message:"\
must have required property 'durationMs'"};e===null?e=[o]:e.push(o),r++}if(n.forcedWaitMs===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"forcedWaitMs"},message:"must have required\
 property 'forcedWaitMs'"};e===null?e=[o]:e.push(o),r++}if(n.history===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"history"},message:"must have required property 'histor\
y'"};e===null?e=[o]:e.push(o),r++}if(n.repeat===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"repeat"},message:"must have required property 'repeat'"};e===null?e=[o]:e.push(
o),r++}if(n.harnessFault===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
harnessFault"},message:"must have required property 'harnessFault'"};e===null?e=[o]:e.push(o),r++}if(n.checks===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"checks"},message:"\
must have required property 'checks'"};e===null?e=[o]:e.push(o),r++}for(let o in n)if(!E.call(re.properties,o)){
let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.id!==void 0&&typeof n.id!="st\
ring"){let o={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),r++}if(n.title!==void 0&&typeof n.title!="string"){let o={instancePath:t+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),r++}if(n.profile!==void 0&&typeof n.profile!="string"){let o={instancePath:t+"/profil\
e",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),r++}if(n.verdict!==void 0){let o=n.verdict;if(typeof o!="string"){let a={instancePath:t+"\
/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}if(!(o==="pass"||o==="fail"||o==="warn"||o==="knownFailing"||o==="inconclusive"||o===
"notExercised"||o==="notApplicable")){let a={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:Z.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(
a),r++}}if(n.durationMs!==void 0){let o=n.durationMs;if(!(typeof o=="number"&&isFinite(o))){let a={instancePath:t+
"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};e===null?e=[a]:e.push(a),r++}}if(n.forcedWaitMs!==void 0){let o=n.forcedWaitMs;if(!(typeof o=="numbe\
r"&&isFinite(o))){let a={instancePath:t+"/forcedWaitMs",schemaPath:"#/properties/forcedWaitMs/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),r++}}if(n.history!==void 0){let o=n.
history;if(typeof o!="string"&&o!==null){let a={instancePath:t+"/history",schemaPath:"#/properties/history/typ\
e",keyword:"type",params:{type:re.properties.history.type},message:"must be string,null"};e===null?e=[a]:e.push(
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
arnessFault/type",keyword:"type",params:{type:re.properties.harnessFault.type},message:"must be string,null"};
e===null?e=[a]:e.push(a),r++}}if(n.checks!==void 0){let o=n.checks;if(Array.isArray(o)){let a=o.length;for(let s=0;s<
a;s++)C(o[s],{instancePath:t+"/checks/"+s,parentData:o,parentDataProperty:s,rootData:b,dynamicAnchors:v})||(e=
e===null?C.errors:e.concat(C.errors),r=e.length)}else{let a={instancePath:t+"/checks",schemaPath:"#/properties\
/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}}else{
let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),r++}return D.errors=e,r===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(n,{instancePath:t="",parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,
r=0,f=S.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&
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
e=[a]:e.push(a),r++}if(!(o==="MUST"||o==="SHOULD"||o==="MAY")){let a={instancePath:t+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:Me.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[a]:e.push(a),r++}}if(n.verdict!==void 0){let o=n.verdict;if(typeof o!="string"){let a={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}if(!(o==="pass"||o==="fail"||o==="warn"||o==="knownFailing"||o==="inconclusive"||o===
"notExercised"||o==="notApplicable")){let a={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:Z.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(
a),r++}}if(n.expected!==void 0&&typeof n.expected!="string"){let o={instancePath:t+"/expected",schemaPath:"#/p\
roperties/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),r++}if(n.cases!==void 0){let o=n.cases;if(Array.isArray(o)){let a=o.length;for(let s=0;s<a;s++)if(typeof o[s]!=
"string"){let i={instancePath:t+"/cases/"+s,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),
r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[o]:e.push(o),r++}return S.errors=e,r===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function U(n,{instancePath:t="",parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,
r=0,f=U.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.format===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[o]:e.push(o),r++}if(n.kit===
void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kit"},message:"\
must have required property 'kit'"};e===null?e=[o]:e.push(o),r++}if(n.contract===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"contract"},message:"must have required pro\
perty 'contract'"};e===null?e=[o]:e.push(o),r++}if(n.seed===void 0){let o={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===null?
e=[o]:e.push(o),r++}if(n.startedAt===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"startedAt"},message:"must have required property 'startedAt'"};e===null?e=[o]:e.push(
o),r++}if(n.target===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"},message:"must have required property 'target'"};e===null?e=[o]:e.push(o),r++}if(n.verdict===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[o]:e.push(o),r++}if(n.exitCode===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exitCode"},message:"must have required property 'exitC\
ode'"};e===null?e=[o]:e.push(o),r++}if(n.reason===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[o]:e.push(
o),r++}if(n.strict===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
strict"},message:"must have required property 'strict'"};e===null?e=[o]:e.push(o),r++}if(n.selection===void 0){
let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"selection"},message:"\
must have required property 'selection'"};e===null?e=[o]:e.push(o),r++}if(n.environment===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required \
property 'environment'"};e===null?e=[o]:e.push(o),r++}if(n.calibration===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"calibration"},message:"must have required property 'ca\
libration'"};e===null?e=[o]:e.push(o),r++}if(n.summary===void 0){let o={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"summary"},message:"must have required property 'summary'"};e===null?
e=[o]:e.push(o),r++}if(n.coverage===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"coverage"},message:"must have required property 'coverage'"};e===null?e=[o]:e.push(o),r++}if(n.
rules===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rule\
s"},message:"must have required property 'rules'"};e===null?e=[o]:e.push(o),r++}if(n.cases===void 0){let o={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cases"},message:"must have required proper\
ty 'cases'"};e===null?e=[o]:e.push(o),r++}if(n.always===void 0){let o={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"always"},message:"must have required property 'always'"};e===null?
e=[o]:e.push(o),r++}if(n.diagnosis===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"diagnosis"},message:"must have required property 'diagnosis'"};e===null?e=[o]:e.push(
o),r++}if(n.timing===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timing"},message:"must have required property 'timing'"};e===null?e=[o]:e.push(o),r++}for(let o in n)if(!E.call(
I.properties,o)){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.format!==
void 0){let o=n.format;if(typeof o!="string"){let a={instancePath:t+"/format",schemaPath:"#/properties/format/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(o!=="sol\
owire-report/2"){let a={instancePath:t+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"solowire-report/2"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),r++}}if(n.kit!==
void 0&&typeof n.kit!="string"){let o={instancePath:t+"/kit",schemaPath:"#/properties/kit/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),r++}if(n.contract!==void 0){let o=n.
contract;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let a={instancePath:t+"/contract",schemaPath:"\
#/properties/contract/required",keyword:"required",params:{missingProperty:"name"},message:"must have required\
 property 'name'"};e===null?e=[a]:e.push(a),r++}if(o.version===void 0){let a={instancePath:t+"/contract",schemaPath:"\
#/properties/contract/required",keyword:"required",params:{missingProperty:"version"},message:"must have requi\
red property 'version'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="name"||a==="version")){let s={instancePath:t+
"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!=
"string"){let a={instancePath:t+"/contract/name",schemaPath:"#/properties/contract/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(o.version!==void 0&&typeof o.
version!="string"){let a={instancePath:t+"/contract/version",schemaPath:"#/properties/contract/properties/vers\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:t+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),r++}}if(n.seed!==void 0){let o=n.seed;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let a={instancePath:t+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),r++}if(typeof o=="number"&&isFinite(o)&&(o<
0||isNaN(o))){let a={instancePath:t+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),r++}}if(n.startedAt!==void 0){let o=n.startedAt;
if(typeof o=="string"){if(!Ze.validate(o)){let a={instancePath:t+"/startedAt",schemaPath:"#/properties/started\
At/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[a]:
e.push(a),r++}}else{let a={instancePath:t+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(n.target!==void 0){let o=n.target;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let a={instancePath:t+"/target",schemaPath:"#\
/properties/target/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};e===null?e=[a]:e.push(a),r++}if(o.url===void 0){let a={instancePath:t+"/target",schemaPath:"#/\
properties/target/required",keyword:"required",params:{missingProperty:"url"},message:"must have required prop\
erty 'url'"};e===null?e=[a]:e.push(a),r++}if(o.capabilities===void 0){let a={instancePath:t+"/target",schemaPath:"\
#/properties/target/required",keyword:"required",params:{missingProperty:"capabilities"},message:"must have re\
quired property 'capabilities'"};e===null?e=[a]:e.push(a),r++}if(o.parameters===void 0){let a={instancePath:t+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"parameters"},message:"\
must have required property 'parameters'"};e===null?e=[a]:e.push(a),r++}if(o.timing===void 0){let a={instancePath:t+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"timing"},message:"\
must have required property 'timing'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="name"||a==="url"||
a==="capabilities"||a==="parameters"||a==="timing")){let s={instancePath:t+"/target",schemaPath:"#/properties/\
target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT ha\
ve additional properties"};e===null?e=[s]:e.push(s),r++}if(o.name!==void 0&&typeof o.name!="string"){let a={instancePath:t+
"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),r++}if(o.url!==void 0&&typeof o.url!="string"){let a={instancePath:t+
"/target/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),r++}if(o.capabilities!==void 0){let a=o.capabilities;if(Array.isArray(
a)){let s=a.length;for(let i=0;i<s;i++)if(typeof a[i]!="string"){let p={instancePath:t+"/target/capabilities/"+
i,schemaPath:"#/properties/target/properties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),r++}}else{let s={instancePath:t+"/target/capabilities",schemaPath:"#\
/properties/target/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),r++}}if(o.parameters!==void 0){let a=o.parameters;if(a&&typeof a=="object"&&!Array.isArray(
a))for(let s in a){let i=a[s];if(!(typeof i=="number"&&isFinite(i))){let p={instancePath:t+"/target/parameters\
/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/properties/parameters/additionalPr\
operties/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[p]:e.push(p),r++}}else{
let s={instancePath:t+"/target/parameters",schemaPath:"#/properties/target/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}if(o.timing!==void 0){let a=o.
timing;if(typeof a!="string"){let s={instancePath:t+"/target/timing",schemaPath:"#/properties/target/propertie\
s/timing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(!(a===
"announced"||a==="target"||a==="default")){let s={instancePath:t+"/target/timing",schemaPath:"#/properties/tar\
get/properties/timing/enum",keyword:"enum",params:{allowedValues:I.properties.target.properties.timing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/targe\
t",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[a]:e.push(a),r++}}if(n.verdict!==void 0){let o=n.verdict;if(typeof o!="string"){let a={instancePath:t+"/ver\
dict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}if(!(o==="conformant"||o==="failed"||o==="unsettled"||o==="unusable"||o==="unreachabl\
e"||o==="harness-fault")){let a={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enu\
m",params:{allowedValues:I.properties.verdict.enum},message:"must be equal to one of the allowed values"};e===
null?e=[a]:e.push(a),r++}}if(n.exitCode!==void 0){let o=n.exitCode;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))){let a={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),r++}if(typeof o=="number"&&isFinite(o)){if(o>
5||isNaN(o)){let a={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[a]:e.push(a),r++}if(o<0||isNaN(o)){let a={instancePath:t+
"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[a]:e.push(a),r++}}}if(n.reason!==void 0&&typeof n.reason!="string"){let o={instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),r++}if(n.strict!==void 0&&typeof n.strict!="boolean"){let o={instancePath:t+"/strict",
schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[o]:e.push(o),r++}if(n.selection!==void 0){let o=n.selection;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
only===void 0){let a={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"requir\
ed",params:{missingProperty:"only"},message:"must have required property 'only'"};e===null?e=[a]:e.push(a),r++}
if(o.skip===void 0){let a={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"r\
equired",params:{missingProperty:"skip"},message:"must have required property 'skip'"};e===null?e=[a]:e.push(a),
r++}if(o.cases===void 0){let a={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"cases"},message:"must have required property 'cases'"};e===null?e=[a]:e.push(
a),r++}for(let a in o)if(!(a==="only"||a==="skip"||a==="profiles"||a==="cases")){let s={instancePath:t+"/selec\
tion",schemaPath:"#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.only!==void 0){let a=o.only;if(Array.
isArray(a)){let s=a.length;for(let i=0;i<s;i++)if(typeof a[i]!="string"){let p={instancePath:t+"/selection/onl\
y/"+i,schemaPath:"#/properties/selection/properties/only/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),r++}}else{let s={instancePath:t+"/selection/only",schemaPath:"#/prop\
erties/selection/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),r++}}if(o.skip!==void 0){let a=o.skip;if(Array.isArray(a)){let s=a.length;for(let i=0;i<s;i++)
if(typeof a[i]!="string"){let p={instancePath:t+"/selection/skip/"+i,schemaPath:"#/properties/selection/proper\
ties/skip/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
r++}}else{let s={instancePath:t+"/selection/skip",schemaPath:"#/properties/selection/properties/skip/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}if(o.profiles!==void 0){let a=o.
profiles;if(Array.isArray(a)){let s=a.length;for(let i=0;i<s;i++)if(typeof a[i]!="string"){let p={instancePath:t+
"/selection/profiles/"+i,schemaPath:"#/properties/selection/properties/profiles/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}}else{let s={instancePath:t+"/selection/\
profiles",schemaPath:"#/properties/selection/properties/profiles/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),r++}}if(o.cases!==void 0){let a=o.cases;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/selection/cases",schemaPath:"#/properties/selection/prope\
rties/cases/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}
if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let s={instancePath:t+"/selection/cases",schemaPath:"#/pr\
operties/selection/properties/cases/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/selection",schemaPath:"#/properties/sele\
ction/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.
repeat!==void 0&&typeof n.repeat!="string"){let o={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),r++}if(n.environment!==
void 0){let o=n.environment;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.node===void 0){let a={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"node"},
message:"must have required property 'node'"};e===null?e=[a]:e.push(a),r++}if(o.platform===void 0){let a={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"plat\
form"},message:"must have required property 'platform'"};e===null?e=[a]:e.push(a),r++}if(o.cpus===void 0){let a={
instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"\
cpus"},message:"must have required property 'cpus'"};e===null?e=[a]:e.push(a),r++}if(o.jobs===void 0){let a={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"jobs"},
message:"must have required property 'jobs'"};e===null?e=[a]:e.push(a),r++}if(o.timeScale===void 0){let a={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"time\
Scale"},message:"must have required property 'timeScale'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a===
"node"||a==="platform"||a==="cpus"||a==="jobs"||a==="timeScale")){let s={instancePath:t+"/environment",schemaPath:"\
#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.node!==void 0&&typeof o.node!="string"){
let a={instancePath:t+"/environment/node",schemaPath:"#/properties/environment/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(o.platform!==void 0&&typeof o.
platform!="string"){let a={instancePath:t+"/environment/platform",schemaPath:"#/properties/environment/propert\
ies/platform/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}
if(o.cpus!==void 0){let a=o.cpus;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+
"/environment/cpus",schemaPath:"#/properties/environment/properties/cpus/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}}if(o.jobs!==void 0){let a=o.jobs;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/environment/jobs",schemaPath:"#/properties/\
environment/properties/jobs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[s]:e.push(s),r++}}if(o.timeScale!==void 0){let a=o.timeScale;if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+
"/environment/timeScale",schemaPath:"#/properties/environment/properties/timeScale/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/environme\
nt",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[a]:e.push(a),r++}}if(n.calibration!==void 0){let o=n.calibration;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.loopbackRttMs===void 0){let a={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/\
required",keyword:"required",params:{missingProperty:"loopbackRttMs"},message:"must have required property 'lo\
opbackRttMs'"};e===null?e=[a]:e.push(a),r++}if(o.loopbackRttMaxMs===void 0){let a={instancePath:t+"/calibratio\
n",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"loopbackRttMaxMs"},message:"\
must have required property 'loopbackRttMaxMs'"};e===null?e=[a]:e.push(a),r++}if(o.timerLateMs===void 0){let a={
instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"\
timerLateMs"},message:"must have required property 'timerLateMs'"};e===null?e=[a]:e.push(a),r++}if(o.timerLateMaxMs===
void 0){let a={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{
missingProperty:"timerLateMaxMs"},message:"must have required property 'timerLateMaxMs'"};e===null?e=[a]:e.push(
a),r++}for(let a in o)if(!(a==="loopbackRttMs"||a==="loopbackRttMaxMs"||a==="timerLateMs"||a==="timerLateMaxMs")){
let s={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),r++}if(o.loopbackRttMs!==void 0){let a=o.loopbackRttMs;if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+
"/calibration/loopbackRttMs",schemaPath:"#/$defs/Calibration/properties/loopbackRttMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),r++}}if(o.loopbackRttMaxMs!==void 0){let a=o.
loopbackRttMaxMs;if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+"/calibration/loopbackRttMaxMs",
schemaPath:"#/$defs/Calibration/properties/loopbackRttMaxMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[s]:e.push(s),r++}}if(o.timerLateMs!==void 0){let a=o.timerLateMs;if(!(typeof a=="\
number"&&isFinite(a))){let s={instancePath:t+"/calibration/timerLateMs",schemaPath:"#/$defs/Calibration/proper\
ties/timerLateMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),
r++}}if(o.timerLateMaxMs!==void 0){let a=o.timerLateMaxMs;if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+
"/calibration/timerLateMaxMs",schemaPath:"#/$defs/Calibration/properties/timerLateMaxMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/calibrati\
on",schemaPath:"#/$defs/Calibration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[a]:e.push(a),r++}}if(n.summary!==void 0){let o=n.summary;if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.pass===void 0){let a={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"pass"},message:"must have required property 'pass'"};e===null?e=[a]:e.push(a),r++}
if(o.fail===void 0){let a={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"fail"},message:"must have required property 'fail'"};e===null?e=[a]:e.push(a),r++}
if(o.warn===void 0){let a={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"warn"},message:"must have required property 'warn'"};e===null?e=[a]:e.push(a),r++}
if(o.inconclusive===void 0){let a={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"\
required",params:{missingProperty:"inconclusive"},message:"must have required property 'inconclusive'"};e===null?
e=[a]:e.push(a),r++}if(o.notExercised===void 0){let a={instancePath:t+"/summary",schemaPath:"#/properties/summ\
ary/required",keyword:"required",params:{missingProperty:"notExercised"},message:"must have required property \
'notExercised'"};e===null?e=[a]:e.push(a),r++}if(o.notApplicable===void 0){let a={instancePath:t+"/summary",schemaPath:"\
#/properties/summary/required",keyword:"required",params:{missingProperty:"notApplicable"},message:"must have \
required property 'notApplicable'"};e===null?e=[a]:e.push(a),r++}if(o.knownFailing===void 0){let a={instancePath:t+
"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"knownFailing"},
message:"must have required property 'knownFailing'"};e===null?e=[a]:e.push(a),r++}if(o.harnessFault===void 0){
let a={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"\
harnessFault"},message:"must have required property 'harnessFault'"};e===null?e=[a]:e.push(a),r++}for(let a in o)
if(!(a==="pass"||a==="fail"||a==="warn"||a==="inconclusive"||a==="notExercised"||a==="notApplicable"||a==="kno\
wnFailing"||a==="harnessFault")){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prop\
erties"};e===null?e=[s]:e.push(s),r++}if(o.pass!==void 0){let a=o.pass;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){let s={instancePath:t+"/summary/pass",schemaPath:"#/properties/summary/properties/pass/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}}if(o.fail!==void 0){
let a=o.fail;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/summary/fail",schemaPath:"\
#/properties/summary/properties/fail/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),r++}}if(o.warn!==void 0){let a=o.warn;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let s={instancePath:t+"/summary/warn",schemaPath:"#/properties/summary/properties/warn/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}}if(o.inconclusive!==void 0){
let a=o.inconclusive;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/summary\
/inconclusive",schemaPath:"#/properties/summary/properties/inconclusive/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}}if(o.notExercised!==void 0){let a=o.notExercised;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/summary/notExercised",schemaPath:"\
#/properties/summary/properties/notExercised/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[s]:e.push(s),r++}}if(o.notApplicable!==void 0){let a=o.notApplicable;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/summary/notApplicable",schemaPath:"#/properties/summa\
ry/properties/notApplicable/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[s]:e.push(s),r++}}if(o.knownFailing!==void 0){let a=o.knownFailing;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){let s={instancePath:t+"/summary/knownFailing",schemaPath:"#/properties/summary/properties/knownF\
ailing/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}}if(o.
harnessFault!==void 0){let a=o.harnessFault;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+
"/summary/harnessFault",schemaPath:"#/properties/summary/properties/harnessFault/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[a]:e.push(a),r++}}if(n.coverage!==void 0){let o=n.coverage;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
must===void 0){let a={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",
params:{missingProperty:"must"},message:"must have required property 'must'"};e===null?e=[a]:e.push(a),r++}if(o.
judged===void 0){let a={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"requir\
ed",params:{missingProperty:"judged"},message:"must have required property 'judged'"};e===null?e=[a]:e.push(a),
r++}if(o.notOnTheWire===void 0){let a={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",
keyword:"required",params:{missingProperty:"notOnTheWire"},message:"must have required property 'notOnTheWire'"};
e===null?e=[a]:e.push(a),r++}if(o.excused===void 0){let a={instancePath:t+"/coverage",schemaPath:"#/properties\
/coverage/required",keyword:"required",params:{missingProperty:"excused"},message:"must have required property\
 'excused'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="must"||a==="judged"||a==="notOnTheWire"||a===
"excused")){let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=
[s]:e.push(s),r++}if(o.must!==void 0){let a=o.must;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={
instancePath:t+"/coverage/must",schemaPath:"#/properties/coverage/properties/must/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}}if(o.judged!==void 0){let a=o.judged;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/coverage/judged",schemaPath:"\
#/properties/coverage/properties/judged/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[s]:e.push(s),r++}}if(o.notOnTheWire!==void 0){let a=o.notOnTheWire;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/coverage/notOnTheWire",schemaPath:"#/properties/coverage/prop\
erties/notOnTheWire/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),r++}}if(o.excused!==void 0){let a=o.excused;if(Array.isArray(a)){let s=a.length;for(let i=0;i<s;i++){let p=a[i];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.requirement===void 0){let m={instancePath:t+"/coverage/excus\
ed/"+i,schemaPath:"#/properties/coverage/properties/excused/items/required",keyword:"required",params:{missingProperty:"\
requirement"},message:"must have required property 'requirement'"};e===null?e=[m]:e.push(m),r++}if(p.reason===
void 0){let m={instancePath:t+"/coverage/excused/"+i,schemaPath:"#/properties/coverage/properties/excused/item\
s/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[m]:e.push(m),r++}for(let m in p)if(!(m==="requirement"||m==="reason")){let P={instancePath:t+"/cov\
erage/excused/"+i,schemaPath:"#/properties/coverage/properties/excused/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[P]:
e.push(P),r++}if(p.requirement!==void 0&&typeof p.requirement!="string"){let m={instancePath:t+"/coverage/excu\
sed/"+i+"/requirement",schemaPath:"#/properties/coverage/properties/excused/items/properties/requirement/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(p.reason!==void 0&&
typeof p.reason!="string"){let m={instancePath:t+"/coverage/excused/"+i+"/reason",schemaPath:"#/properties/cov\
erage/properties/excused/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/coverage/excused/"+i,schemaPath:"#/propert\
ies/coverage/properties/excused/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[m]:e.push(m),r++}}}else{let s={instancePath:t+"/coverage/excused",schemaPath:"#/properties/coverage/pr\
operties/excused/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
r++}}}else{let a={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.rules!==void 0){let o=n.rules;if(o&&typeof o==
"object"&&!Array.isArray(o))for(let a in o){let s=o[a];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.level===
void 0){let i={instancePath:t+"/rules/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/RuleRepor\
t/required",keyword:"required",params:{missingProperty:"level"},message:"must have required property 'level'"};
e===null?e=[i]:e.push(i),r++}if(s.text===void 0){let i={instancePath:t+"/rules/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/$defs/RuleReport/required",keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="level"||i==="text"||
i==="rationale"||i==="source")){let p={instancePath:t+"/rules/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/RuleReport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),r++}if(s.level!==void 0){let i=s.level;if(typeof i!=
"string"){let p={instancePath:t+"/rules/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/level",schemaPath:"#/$def\
s/RuleReport/properties/level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),r++}if(!(i==="MUST"||i==="SHOULD"||i==="MAY")){let p={instancePath:t+"/rules/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/level",schemaPath:"#/$defs/RuleReport/properties/level/enum",keyword:"enum",params:{
allowedValues:Ye.properties.level.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.
push(p),r++}}if(s.text!==void 0&&typeof s.text!="string"){let i={instancePath:t+"/rules/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/text",schemaPath:"#/$defs/RuleReport/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s.rationale!==void 0&&typeof s.rationale!="\
string"){let i={instancePath:t+"/rules/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/rationale",schemaPath:"#/$\
defs/RuleReport/properties/rationale/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}if(s.source!==void 0&&typeof s.source!="string"){let i={instancePath:t+"/rules/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/source",schemaPath:"#/$defs/RuleReport/properties/source/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/ru\
les/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/RuleReport/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}else{let a={instancePath:t+"/rules",schemaPath:"\
#/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),r++}}if(n.cases!==void 0){let o=n.cases;if(Array.isArray(o)){let a=o.length;for(let s=0;s<a;s++)D(o[s],{instancePath:t+
"/cases/"+s,parentData:o,parentDataProperty:s,rootData:b,dynamicAnchors:v})||(e=e===null?D.errors:e.concat(D.errors),
r=e.length)}else{let a={instancePath:t+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}if(n.always!==void 0){let o=n.always;if(Array.isArray(
o)){let a=o.length;for(let s=0;s<a;s++)S(o[s],{instancePath:t+"/always/"+s,parentData:o,parentDataProperty:s,rootData:b,
dynamicAnchors:v})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)}else{let a={instancePath:t+"/always",schemaPath:"\
#/properties/always/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),r++}}if(n.diagnosis!==void 0){let o=n.diagnosis;if(Array.isArray(o)){let a=o.length;for(let s=0;s<a;s++){let i=o[s];
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.fault===void 0){let p={instancePath:t+"/diagnosis/"+s,schemaPath:"\
#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"fault"},message:"must have \
required property 'fault'"};e===null?e=[p]:e.push(p),r++}if(i.similarity===void 0){let p={instancePath:t+"/dia\
gnosis/"+s,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"simi\
larity"},message:"must have required property 'similarity'"};e===null?e=[p]:e.push(p),r++}if(i.cure===void 0){
let p={instancePath:t+"/diagnosis/"+s,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{
missingProperty:"cure"},message:"must have required property 'cure'"};e===null?e=[p]:e.push(p),r++}for(let p in i)
if(!(p==="fault"||p==="similarity"||p==="cure")){let m={instancePath:t+"/diagnosis/"+s,schemaPath:"#/propertie\
s/diagnosis/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),r++}if(i.fault!==void 0&&typeof i.fault!="strin\
g"){let p={instancePath:t+"/diagnosis/"+s+"/fault",schemaPath:"#/properties/diagnosis/items/properties/fault/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(i.similarity!==
void 0){let p=i.similarity;if(!(typeof p=="number"&&isFinite(p))){let m={instancePath:t+"/diagnosis/"+s+"/simi\
larity",schemaPath:"#/properties/diagnosis/items/properties/similarity/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};e===null?e=[m]:e.push(m),r++}}if(i.cure!==void 0&&typeof i.cure!="string"){let p={
instancePath:t+"/diagnosis/"+s+"/cure",schemaPath:"#/properties/diagnosis/items/properties/cure/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:t+
"/diagnosis/"+s,schemaPath:"#/properties/diagnosis/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+"/diagnosis",schemaPath:"#/properti\
es/diagnosis/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}
if(n.baseline!==void 0){let o=n.baseline;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.entries===void 0){let a={
instancePath:t+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"\
entries"},message:"must have required property 'entries'"};e===null?e=[a]:e.push(a),r++}if(o.red===void 0){let a={
instancePath:t+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"\
red"},message:"must have required property 'red'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="entri\
es"||a==="red")){let s={instancePath:t+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=
[s]:e.push(s),r++}if(o.entries!==void 0){let a=o.entries;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let s={instancePath:t+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),r++}if(typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a))){let s={instancePath:t+"/baseline/entries",schemaPath:"#/properties/baseline/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(
s),r++}}if(o.red!==void 0){let a=o.red;if(Array.isArray(a)){let s=a.length;for(let i=0;i<s;i++){let p=a[i];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.check===void 0){let m={instancePath:t+"/baseline/red/"+i,schemaPath:"\
#/properties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"check"},message:"\
must have required property 'check'"};e===null?e=[m]:e.push(m),r++}if(p.why===void 0){let m={instancePath:t+"/\
baseline/red/"+i,schemaPath:"#/properties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"\
why"},message:"must have required property 'why'"};e===null?e=[m]:e.push(m),r++}for(let m in p)if(!(m==="check"||
m==="why")){let P={instancePath:t+"/baseline/red/"+i,schemaPath:"#/properties/baseline/properties/red/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additi\
onal properties"};e===null?e=[P]:e.push(P),r++}if(p.check!==void 0&&typeof p.check!="string"){let m={instancePath:t+
"/baseline/red/"+i+"/check",schemaPath:"#/properties/baseline/properties/red/items/properties/check/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(p.why!==void 0&&typeof p.
why!="string"){let m={instancePath:t+"/baseline/red/"+i+"/why",schemaPath:"#/properties/baseline/properties/re\
d/items/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.
push(m),r++}}else{let m={instancePath:t+"/baseline/red/"+i,schemaPath:"#/properties/baseline/properties/red/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}}}else{
let s={instancePath:t+"/baseline/red",schemaPath:"#/properties/baseline/properties/red/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/baseline",schemaPath:"\
#/properties/baseline/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),r++}}if(n.stability!==void 0){let o=n.stability;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.seeds===void 0){
let a={instancePath:t+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
seeds"},message:"must have required property 'seeds'"};e===null?e=[a]:e.push(a),r++}if(o.unstable===void 0){let a={
instancePath:t+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
unstable"},message:"must have required property 'unstable'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a===
"seeds"||a==="unstable")){let s={instancePath:t+"/stability",schemaPath:"#/properties/stability/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),r++}if(o.seeds!==void 0){let a=o.seeds;if(Array.isArray(a)){let s=a.length;for(let i=0;i<
s;i++){let p=a[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:t+"/stability/\
seeds/"+i,schemaPath:"#/properties/stability/properties/seeds/items/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let m={
instancePath:t+"/stability/seeds/"+i,schemaPath:"#/properties/stability/properties/seeds/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),r++}}}else{let s={instancePath:t+
"/stability/seeds",schemaPath:"#/properties/stability/properties/seeds/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}if(o.unstable!==void 0){let a=o.unstable;if(Array.isArray(
a)){let s=a.length;for(let i=0;i<s;i++){let p=a[i];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.check===void 0){
let m={instancePath:t+"/stability/unstable/"+i,schemaPath:"#/properties/stability/properties/unstable/items/re\
quired",keyword:"required",params:{missingProperty:"check"},message:"must have required property 'check'"};e===
null?e=[m]:e.push(m),r++}if(p.verdicts===void 0){let m={instancePath:t+"/stability/unstable/"+i,schemaPath:"#/\
properties/stability/properties/unstable/items/required",keyword:"required",params:{missingProperty:"verdicts"},
message:"must have required property 'verdicts'"};e===null?e=[m]:e.push(m),r++}for(let m in p)if(!(m==="check"||
m==="verdicts")){let P={instancePath:t+"/stability/unstable/"+i,schemaPath:"#/properties/stability/properties/\
unstable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mus\
t NOT have additional properties"};e===null?e=[P]:e.push(P),r++}if(p.check!==void 0&&typeof p.check!="string"){
let m={instancePath:t+"/stability/unstable/"+i+"/check",schemaPath:"#/properties/stability/properties/unstable\
/items/properties/check/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.
push(m),r++}if(p.verdicts!==void 0){let m=p.verdicts;if(Array.isArray(m)){let P=m.length;for(let q=0;q<P;q++){
let u=m[q];if(typeof u!="string"){let l={instancePath:t+"/stability/unstable/"+i+"/verdicts/"+q,schemaPath:"#/\
$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}
if(!(u==="pass"||u==="fail"||u==="warn"||u==="knownFailing"||u==="inconclusive"||u==="notExercised"||u==="notA\
pplicable")){let l={instancePath:t+"/stability/unstable/"+i+"/verdicts/"+q,schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:Z.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),r++}}}else{let P={instancePath:t+"/stability/unstable/"+i+"/verdicts",schemaPath:"#/properties/stability/pr\
operties/unstable/items/properties/verdicts/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[P]:e.push(P),r++}}}else{let m={instancePath:t+"/stability/unstable/"+i,schemaPath:"#/properties/st\
ability/properties/unstable/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[m]:e.push(m),r++}}}else{let s={instancePath:t+"/stability/unstable",schemaPath:"#/properties/stability/prop\
erties/unstable/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}}else{
let a={instancePath:t+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.process!==void 0){let o=n.process;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.before===void 0){let a={instancePath:t+"/process",schemaPath:"#/properties/p\
rocess/required",keyword:"required",params:{missingProperty:"before"},message:"must have required property 'be\
fore'"};e===null?e=[a]:e.push(a),r++}if(o.after===void 0){let a={instancePath:t+"/process",schemaPath:"#/prope\
rties/process/required",keyword:"required",params:{missingProperty:"after"},message:"must have required proper\
ty 'after'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="before"||a==="after")){let s={instancePath:t+
"/process",schemaPath:"#/properties/process/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.before!==void 0){let a=o.before;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.processes===void 0){let s={instancePath:t+"/process/before",
schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"processes"},message:"mu\
st have required property 'processes'"};e===null?e=[s]:e.push(s),r++}if(a.descriptors===void 0){let s={instancePath:t+
"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"descr\
iptors"},message:"must have required property 'descriptors'"};e===null?e=[s]:e.push(s),r++}if(a.sockets===void 0){
let s={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{
missingProperty:"sockets"},message:"must have required property 'sockets'"};e===null?e=[s]:e.push(s),r++}if(a.
memoryBytes===void 0){let s={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"\
required",params:{missingProperty:"memoryBytes"},message:"must have required property 'memoryBytes'"};e===null?
e=[s]:e.push(s),r++}for(let s in a)if(!(s==="processes"||s==="descriptors"||s==="sockets"||s==="memoryBytes")){
let i={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),r++}if(a.processes!==void 0){let s=a.processes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let i={instancePath:t+"/process/before/processes",schemaPath:"#/$defs/ProcessFacts/properties/processes/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s=="n\
umber"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/process/before/processes",schemaPath:"#/$defs/Pr\
ocessFacts/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"};e===null?e=[i]:e.push(i),r++}}if(a.descriptors!==void 0){let s=a.descriptors;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/process/before/descriptors",schemaPath:"#/$defs/ProcessFa\
cts/properties/descriptors/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/process/before/\
descriptors",schemaPath:"#/$defs/ProcessFacts/properties/descriptors/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(a.sockets!==void 0){let s=a.sockets;if(s&&
typeof s=="object"&&!Array.isArray(s))for(let i in s){let p=s[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let m={instancePath:t+"/process/before/sockets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$\
defs/ProcessFacts/properties/sockets/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let m={instancePath:t+
"/process/before/sockets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessFacts/propertie\
s/sockets/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1"};e===null?e=[m]:e.push(m),r++}}else{let i={instancePath:t+"/process/before/sockets",schemaPath:"#/$defs/Pr\
ocessFacts/properties/sockets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[i]:e.push(i),r++}}if(a.memoryBytes!==void 0){let s=a.memoryBytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let i={instancePath:t+"/process/before/memoryBytes",schemaPath:"#/$defs/ProcessFacts/properties/\
memoryBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/process/before/memoryBytes",schemaPath:"\
#/$defs/ProcessFacts/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/process/before",schemaPath:"#/$defs\
/ProcessFacts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}
if(o.after!==void 0){let a=o.after;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.processes===void 0){let s={
instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"\
processes"},message:"must have required property 'processes'"};e===null?e=[s]:e.push(s),r++}if(a.descriptors===
void 0){let s={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{
missingProperty:"descriptors"},message:"must have required property 'descriptors'"};e===null?e=[s]:e.push(s),r++}
if(a.sockets===void 0){let s={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"\
required",params:{missingProperty:"sockets"},message:"must have required property 'sockets'"};e===null?e=[s]:e.
push(s),r++}if(a.memoryBytes===void 0){let s={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts\
/required",keyword:"required",params:{missingProperty:"memoryBytes"},message:"must have required property 'mem\
oryBytes'"};e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="processes"||s==="descriptors"||s==="sockets"||
s==="memoryBytes")){let i={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(a.processes!==void 0){let s=a.processes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:t+"/process/after/processes",schemaPath:"#/$defs/ProcessFacts/properties\
/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}
if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/process/after/processes",schemaPath:"\
#/$defs/ProcessFacts/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[i]:e.push(i),r++}}if(a.descriptors!==void 0){let s=a.descriptors;if(!(typeof s=="nu\
mber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/process/after/descriptors",schemaPath:"#/$defs\
/ProcessFacts/properties/descriptors/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/process/\
after/descriptors",schemaPath:"#/$defs/ProcessFacts/properties/descriptors/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(a.sockets!==void 0){let s=a.
sockets;if(s&&typeof s=="object"&&!Array.isArray(s))for(let i in s){let p=s[i];if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let m={instancePath:t+"/process/after/sockets/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/$defs/ProcessFacts/properties/sockets/additionalProperties/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(
p))){let m={instancePath:t+"/process/after/sockets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$d\
efs/ProcessFacts/properties/sockets/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[m]:e.push(m),r++}}else{let i={instancePath:t+"/process/after/sockets",schemaPath:"\
#/$defs/ProcessFacts/properties/sockets/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[i]:e.push(i),r++}}if(a.memoryBytes!==void 0){let s=a.memoryBytes;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/process/after/memoryBytes",schemaPath:"#/$defs/ProcessFacts/p\
roperties/memoryBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.
push(i),r++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/process/after/memoryB\
ytes",schemaPath:"#/$defs/ProcessFacts/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t+"/process/after",
schemaPath:"#/$defs/ProcessFacts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/process",schemaPath:"#/properties/process/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}}if(n.timing!==void 0){let o=n.
timing;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.wallMs===void 0){let a={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/required",keyword:"required",params:{missingProperty:"wallMs"},message:"must have required\
 property 'wallMs'"};e===null?e=[a]:e.push(a),r++}if(o.longestForcedWaitMs===void 0){let a={instancePath:t+"/t\
iming",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"longestForcedWait\
Ms"},message:"must have required property 'longestForcedWaitMs'"};e===null?e=[a]:e.push(a),r++}if(o.longestForcedWaitCase===
void 0){let a={instancePath:t+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"\
longestForcedWaitCase"},message:"must have required property 'longestForcedWaitCase'"};e===null?e=[a]:e.push(a),
r++}if(o.maxEventLoopDelayMs===void 0){let a={instancePath:t+"/timing",schemaPath:"#/properties/timing/require\
d",keyword:"required",params:{missingProperty:"maxEventLoopDelayMs"},message:"must have required property 'max\
EventLoopDelayMs'"};e===null?e=[a]:e.push(a),r++}for(let a in o)if(!(a==="wallMs"||a==="longestForcedWaitMs"||
a==="longestForcedWaitCase"||a==="maxEventLoopDelayMs")){let s={instancePath:t+"/timing",schemaPath:"#/propert\
ies/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NO\
T have additional properties"};e===null?e=[s]:e.push(s),r++}if(o.wallMs!==void 0){let a=o.wallMs;if(!(typeof a==
"number"&&isFinite(a))){let s={instancePath:t+"/timing/wallMs",schemaPath:"#/properties/timing/properties/wall\
Ms/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),r++}}if(o.longestForcedWaitMs!==
void 0){let a=o.longestForcedWaitMs;if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+"/timing/long\
estForcedWaitMs",schemaPath:"#/properties/timing/properties/longestForcedWaitMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),r++}}if(o.longestForcedWaitCase!==void 0){let a=o.
longestForcedWaitCase;if(typeof a!="string"&&a!==null){let s={instancePath:t+"/timing/longestForcedWaitCase",schemaPath:"\
#/properties/timing/properties/longestForcedWaitCase/type",keyword:"type",params:{type:I.properties.timing.properties.
longestForcedWaitCase.type},message:"must be string,null"};e===null?e=[s]:e.push(s),r++}}if(o.maxEventLoopDelayMs!==
void 0){let a=o.maxEventLoopDelayMs;if(!(typeof a=="number"&&isFinite(a))){let s={instancePath:t+"/timing/maxE\
ventLoopDelayMs",schemaPath:"#/properties/timing/properties/maxEventLoopDelayMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[o]:e.push(o),r++}return U.errors=e,r===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var fs=_;var ge={title:"WalkStep",description:"One thing that a client does. One that cannot be done when its turn come\
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
A parameter, in ms."},times:{type:"number",exclusiveMinimum:0,maximum:1e3}}},Xe=new RegExp("^[a-z0-9][a-z0-9-]\
*$","u"),Je=new RegExp("^SW-[A-Z]+-[0-9]+$","u"),Qe=new RegExp("^[a-z]$","u"),es=new RegExp("^[A-Z]$","u");function _(n,{
instancePath:t="",parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=_.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.format===void 0){let o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'"};e===null?e=[o]:e.push(o),r++}if(n.name===void 0){let o={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have r\
equired property 'name'"};e===null?e=[o]:e.push(o),r++}if(n.steps===void 0){let o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};
e===null?e=[o]:e.push(o),r++}for(let o in n)if(!(o==="format"||o==="name"||o==="requirement"||o==="seed"||o===
"steps")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(n.format!==void 0&&n.format!=="\
solowire-walk/1"){let o={instancePath:t+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"solowire-walk/1"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),r++}if(n.name!==
void 0){let o=n.name;if(typeof o=="string"){if(A(o)>80){let a={instancePath:t+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};e===null?
e=[a]:e.push(a),r++}if(!Xe.test(o)){let a={instancePath:t+"/name",schemaPath:"#/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9-]*$"},message:'must match pattern "^[a-z0-9][a-z0-9-]*$"'};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(n.requirement!==void 0){let o=n.requirement;
if(typeof o=="string"){if(!Je.test(o)){let a={instancePath:t+"/requirement",schemaPath:"#/properties/requireme\
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
if(!E.call(ge.properties,p)){let m={instancePath:t+"/steps/"+s,schemaPath:"#/$defs/Step/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===
null?e=[m]:e.push(m),r++}if(i.do!==void 0){let p=i.do;if(!(p==="dial"||p==="hello"||p==="try"||p==="be"||p==="\
end"||p==="probe"||p==="ask"||p==="store"||p==="read"||p==="push"||p==="watch"||p==="burst"||p==="deaf"||p==="\
stray"||p==="sessions"||p==="wait")){let m={instancePath:t+"/steps/"+s+"/do",schemaPath:"#/$defs/Step/properti\
es/do/enum",keyword:"enum",params:{allowedValues:ge.properties.do.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[m]:e.push(m),r++}}if(i.client!==void 0){let p=i.client;if(typeof p=="string"){if(!Qe.
test(p)){let m={instancePath:t+"/steps/"+s+"/client",schemaPath:"#/$defs/Step/properties/client/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]$"},message:'must match pattern "^[a-z]$"'};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:t+"/steps/"+s+"/client",schemaPath:"#/$defs/Step/properties/client/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}if(i.as!==void 0){let p=i.as;if(typeof p==
"string"){if(!es.test(p)){let m={instancePath:t+"/steps/"+s+"/as",schemaPath:"#/$defs/Step/properties/as/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Z]$"},message:'must match pattern "^[A-Z]$"'};e===null?e=[m]:e.push(
m),r++}}else{let m={instancePath:t+"/steps/"+s+"/as",schemaPath:"#/$defs/Step/properties/as/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}if(i.atOnce!==void 0&&i.atOnce!==
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
void 0){let p=i.times;if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p)){let m={instancePath:t+"/steps/"+
s+"/times",schemaPath:"#/$defs/Step/properties/times/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},
message:"must be <= 1000"};e===null?e=[m]:e.push(m),r++}if(p<=0||isNaN(p)){let m={instancePath:t+"/steps/"+s+"\
/times",schemaPath:"#/$defs/Step/properties/times/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:t+"/steps/"+s+"/time\
s",schemaPath:"#/$defs/Step/properties/times/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};e===null?e=[m]:e.push(m),r++}}}else{let p={instancePath:t+"/steps/"+s,schemaPath:"#/$defs/Step/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:t+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),r++}}}else{let o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[o]:e.push(o),r++}return _.errors=e,r===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ys=H,ss={title:"HistoryHeader",description:"The first line: all that judging needs beside\
s the events.",type:"object",additionalProperties:!1,required:["format","kit","contract","case","repeat","seed",
"parameters","timeScale","identities","capabilities","target","calibration"],properties:{format:{type:"string",
const:"solowire-history/2"},kit:{type:"string"},contract:{type:"object",additionalProperties:!1,required:["nam\
e","version"],description:"By which contract it was recorded, and is judged.",properties:{name:{type:"string"},
version:{type:"string"}}},case:{type:"string"},repeat:{type:"integer",minimum:0},seed:{type:"integer",minimum:0},
parameters:{type:"object",additionalProperties:{type:"number"},description:"What the deadlines are judged by, \
in ms, bytes or counts."},timeScale:{type:"number"},identities:{type:"object",additionalProperties:{type:"stri\
ng"},description:"The identities of the case by their letters."},capabilities:{type:"array",items:{type:"strin\
g"}},target:{type:"object",additionalProperties:!1,required:["name","url"],properties:{name:{type:"string"},url:{
type:"string"}}},calibration:{type:"object",additionalProperties:!1,required:["loopbackRttMs","loopbackRttMaxM\
s","timerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{type:"number"},loopbackRttMaxMs:{type:"number"},
timerLateMs:{type:"number"},timerLateMaxMs:{type:"number"}}},cut:{type:"boolean",const:!0,description:"What a \
reader of timelines does not need was left out."}}};function H(n,{instancePath:t="",parentData:w,parentDataProperty:c,
rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=H.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.format===void 0){let o={instancePath:t,schemaPath:"\
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
e=[o]:e.push(o),r++}for(let o in n)if(!E.call(ss.properties,o)){let a={instancePath:t,schemaPath:"#/additional\
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
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return H.errors=e,r===0}H.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var cs=K;var ke={title:"UpgradedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"status","subprotocol","extensions"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{
type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"upgraded"},status:{type:"integer"},
subprotocol:{type:["string","null"]},extensions:{type:["string","null"]}}},be={title:"DialFailedEvent",description:"\
There was no WebSocket.",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","how",
"status","detail"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},
layer:{type:"string",const:"wire"},kind:{type:"string",const:"dialFailed"},how:{type:"string",enum:["refused",
"unreachable","timeout","ended","reset","not-websocket","tls"]},status:{type:["integer","null"]},detail:{type:"\
string"}}},te={title:"FrameEvent",description:"One frame; `bytes` is the length of the payload.",type:"object",
additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","opcode","fin","bytes"],properties:{seq:{
type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"wire"},
kind:{type:"string",const:"frame"},dir:{type:"string",enum:["in","out"]},opcode:{type:"string",pattern:"^(cont\
inuation|text|binary|close|ping|pong|reserved-\\d+)$"},fin:{type:"boolean"},masked:{type:"boolean",description:"\
Present only if the mask is not what RFC 6455 \xA75.1 asks of this side."},rsv:{type:"integer",minimum:1,maximum:7,
description:"RSV1 to RSV3, where RSV1 is 4; absent if none is set."},bytes:{type:"integer"},text:{type:"string"},
base64:{type:"string"},code:{type:["integer","null"]},reason:{type:"string"}}};var we={title:"EndEvent",description:"The end of one direction of TCP.",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","dir","how"],properties:{seq:{type:"integer",minimum:0},t:{type:"nu\
mber",minimum:0},actor:{type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"end"},dir:{
type:"string",enum:["in","out"]},how:{type:"string",enum:["fin","rst","unknown"]},destroyed:{type:"boolean",const:!0,
description:"The kit gave up the socket."}}},Pe={title:"AsksToOpenEvent",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","identity","instance","attempt"],properties:{seq:{type:"integer",minimum:0},
t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"\
asksToOpen"},identity:{type:"string"},instance:{type:"string"},attempt:{type:"integer"},as:{type:"string",description:"\
Who the kit takes it for: a letter of the case, or a special identity of the target."},credential:{type:"strin\
g",enum:["good","slow","wrong","foreign","unsure"],description:"What the opening shows. Absent: the kit does n\
ot say."}}},ve={title:"WelcomedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer",
"kind","parameters","capabilities"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{
type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"welcomed"},session:{type:"stri\
ng"},epoch:{type:"integer"},tookOver:{type:["object","null"],additionalProperties:!1,properties:{session:{type:"\
string"},epoch:{type:"integer"},sameInstance:{type:"boolean"}}},parameters:{type:"object",additionalProperties:{
type:"number"}},capabilities:{type:"array",items:{type:"string"}},version:{type:"integer"}}},rs={title:"ProbeE\
vent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","n"],properties:{
seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"m\
eaning"},kind:{type:"string",const:"probe"},dir:{type:"string",enum:["in","out"]},n:{type:"integer"}}},ts={title:"\
ProbeAnswerEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","n"],
properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"stri\
ng",const:"meaning"},kind:{type:"string",const:"probeAnswer"},dir:{type:"string",enum:["in","out"]},n:{type:"i\
nteger"}}},qe={title:"AskedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","k\
ind","id","method"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},
layer:{type:"string",const:"meaning"},kind:{type:"string",const:"asked"},id:{type:"string"},method:{type:"stri\
ng"},params:{},role:{type:"string",enum:["ask","late","store","read","push","subscribe","watch","kick","expire",
"fail"]},args:{type:"object",description:"With what the kit asks for the role."}}},$e={title:"AnsweredEvent",type:"\
object",additionalProperties:!1,required:["seq","t","actor","layer","kind","id","ok"],properties:{seq:{type:"i\
nteger",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{
type:"string",const:"answered"},id:{type:"string"},ok:{type:"boolean"},result:{},error:{type:"string"},message:{
type:"string"},value:{},refusal:{type:"string",enum:["unknown","forbidden","duplicate","too-many","failed"]},found:{
type:"boolean",description:"Whether push, watch and kick found the session that they look for, and read a valu\
e."},epoch:{type:"integer",minimum:0,description:"Of the session that watch found, or that stored what store a\
nd read are about; 0 if nobody did."}}},is={title:"ComplainedEvent",type:"object",additionalProperties:!1,required:[
"seq","t","actor","layer","kind","code","ref","message"],properties:{seq:{type:"integer",minimum:0},t:{type:"n\
umber",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"compl\
ained"},code:{type:"string"},ref:{type:["string","null"]},message:{type:"string"}}},Ee={title:"MalformedEvent",
type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","readable","detail"],properties:{
seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"m\
eaning"},kind:{type:"string",const:"malformed"},dir:{type:"string",enum:["in","out"]},readable:{type:"boolean"},
detail:{type:"string"},unread:{type:"boolean",const:!0,description:"It is longer, deeper or richer than the ki\
t reads, so that nobody knows whether it is malformed."}}},Ae={title:"StepEvent",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","name"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",
minimum:0},actor:{type:"string"},layer:{type:"string",const:"local"},kind:{type:"string",const:"step"},name:{type:"\
string"},detail:{type:"string"},wrong:{type:"boolean"},violation:{type:"string",enum:["malformed","binary","no\
t-utf8","bad-framing","too-big","flooding"],description:"How a wrong step breaks the protocol, if in one way."}}},
ns={title:"ControlEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","ok",
"rttMs"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"\
string",const:"local"},kind:{type:"string",const:"control"},ok:{type:"boolean"},rttMs:{type:["number","null"]}}};var as={title:"LagEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","of",
"ms"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"\
string",const:"local"},kind:{type:"string",const:"lag"},of:{type:"string",enum:["kit","machine"]},ms:{type:"nu\
mber"}}};var Fe={title:"ProcessEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"when","processes","descriptors","sockets","memoryBytes"],properties:{seq:{type:"integer",minimum:0},t:{type:"\
number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"local"},kind:{type:"string",const:"proces\
s"},when:{type:"string",enum:["before","after"]},processes:{type:"integer",minimum:1},descriptors:{type:"integ\
er",minimum:0},sockets:{type:"object",additionalProperties:{type:"integer",minimum:1},description:"Accepted TC\
P sockets by the state that the kernel gives them."},memoryBytes:{type:"integer",minimum:0,description:"Reside\
nt memory."}}};var os=new RegExp("^(continuation|text|binary|close|ping|pong|reserved-\\d+)$","u"),ie={title:"ToldEvent",type:"\
object",additionalProperties:!1,required:["seq","t","actor","layer","kind","ending","code","reason","retryAfte\
rMs"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"\
string",const:"meaning"},kind:{type:"string",const:"told"},ending:{anyOf:[{$ref:"#/$defs/Ending"},{type:"null"}]},
code:{type:["integer","null"]},reason:{type:"string"},retryAfterMs:{type:["number","null"]}}},xe={title:"Endin\
g",description:"Why a server ends a connection, in the kit's words.",type:"string",enum:["done","taken-over","\
redialled","stale","unopened","silent","bad-credential","not-allowed","expired","kicked","malformed","bad-vers\
ion","binary","not-utf8","bad-framing","too-big","slow","flooding","draining","failed"]};function L(n,{instancePath:t="",
parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=L.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
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
etryAfterMs'"};e===null?e=[a]:e.push(a),r++}for(let a in n)if(!E.call(ie.properties,a)){let s={instancePath:t,
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
"string"){let P={instancePath:t+"/ending",schemaPath:"#/$defs/Ending/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[P]:e.push(P),r++}if(!(a==="done"||a==="taken-over"||a==="redialled"||a===
"stale"||a==="unopened"||a==="silent"||a==="bad-credential"||a==="not-allowed"||a==="expired"||a==="kicked"||a===
"malformed"||a==="bad-version"||a==="binary"||a==="not-utf8"||a==="bad-framing"||a==="too-big"||a==="slow"||a===
"flooding"||a==="draining"||a==="failed")){let P={instancePath:t+"/ending",schemaPath:"#/$defs/Ending/enum",keyword:"\
enum",params:{allowedValues:xe.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(
P),r++}var o=p===r;i=i||o;let m=r;if(a!==null){let P={instancePath:t+"/ending",schemaPath:"#/properties/ending\
/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),r++}var o=m===
r;if(i=i||o,i)r=s,e!==null&&(s?e.length=s:e=null);else{let P={instancePath:t+"/ending",schemaPath:"#/propertie\
s/ending/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),r++}}
if(n.code!==void 0){let a=n.code;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let s={instancePath:t+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:ie.properties.code.type},message:"must\
 be integer,null"};e===null?e=[s]:e.push(s),r++}}if(n.reason!==void 0&&typeof n.reason!="string"){let a={instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),r++}if(n.retryAfterMs!==void 0){let a=n.retryAfterMs;if(!(typeof a=="number"&&isFinite(
a))&&a!==null){let s={instancePath:t+"/retryAfterMs",schemaPath:"#/properties/retryAfterMs/type",keyword:"type",
params:{type:ie.properties.retryAfterMs.type},message:"must be number,null"};e===null?e=[s]:e.push(s),r++}}}else{
let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[a]:e.push(a),r++}return L.errors=e,r===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z={
title:"PushedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","topic"],
properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"stri\
ng",const:"meaning"},kind:{type:"string",const:"pushed"},topic:{type:"string"},data:{},of:{type:"string",enum:[
"push","subscribe","watch"]},index:{type:"integer"},presence:{type:"object",additionalProperties:!1,required:[
"identity","online","cause"],properties:{identity:{type:"string"},online:{type:"boolean"},epoch:{type:"integer"},
cause:{anyOf:[{$ref:"#/$defs/Ending"},{type:["string","null"],enum:["left","lost",null]}]}}}}};function W(n,{instancePath:t="",
parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=W.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
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
if(!E.call(z.properties,a)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),r++}
if(n.seq!==void 0){let a=n.seq;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+
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
a==="watch")){let s={instancePath:t+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues:z.
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
r"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(a.cause!==void 0){let s=a.cause,i=r,p=!1,m=r;if(typeof s!=
"string"){let q={instancePath:t+"/presence/cause",schemaPath:"#/$defs/Ending/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[q]:e.push(q),r++}if(!(s==="done"||s==="taken-over"||s==="redial\
led"||s==="stale"||s==="unopened"||s==="silent"||s==="bad-credential"||s==="not-allowed"||s==="expired"||s==="\
kicked"||s==="malformed"||s==="bad-version"||s==="binary"||s==="not-utf8"||s==="bad-framing"||s==="too-big"||s===
"slow"||s==="flooding"||s==="draining"||s==="failed")){let q={instancePath:t+"/presence/cause",schemaPath:"#/$\
defs/Ending/enum",keyword:"enum",params:{allowedValues:xe.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[q]:e.push(q),r++}var o=m===r;p=p||o;let P=r;if(typeof s!="string"&&s!==null){let q={instancePath:t+
"/presence/cause",schemaPath:"#/properties/presence/properties/cause/anyOf/1/type",keyword:"type",params:{type:z.
properties.presence.properties.cause.anyOf[1].type},message:"must be string,null"};e===null?e=[q]:e.push(q),r++}
if(!(s==="left"||s==="lost"||s===null)){let q={instancePath:t+"/presence/cause",schemaPath:"#/properties/prese\
nce/properties/cause/anyOf/1/enum",keyword:"enum",params:{allowedValues:z.properties.presence.properties.cause.
anyOf[1].enum},message:"must be equal to one of the allowed values"};e===null?e=[q]:e.push(q),r++}var o=P===r;
if(p=p||o,p)r=i,e!==null&&(i?e.length=i:e=null);else{let q={instancePath:t+"/presence/cause",schemaPath:"#/pro\
perties/presence/properties/cause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[q]:e.push(q),r++}}}else{let s={instancePath:t+"/presence",schemaPath:"#/properties/presence/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}}else{let a={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),r++}
return W.errors=e,r===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(n,{instancePath:t="",
parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,r=0,f=K.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){
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
Event/properties/subprotocol/type",keyword:"type",params:{type:ke.properties.subprotocol.type},message:"must b\
e string,null"};e===null?e=[i]:e.push(i),r++}}if(n.extensions!==void 0){let s=n.extensions;if(typeof s!="strin\
g"&&s!==null){let i={instancePath:t+"/extensions",schemaPath:"#/$defs/UpgradedEvent/properties/extensions/type",
keyword:"type",params:{type:ke.properties.extensions.type},message:"must be string,null"};e===null?e=[i]:e.push(
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
efs/DialFailedEvent/properties/how/enum",keyword:"enum",params:{allowedValues:be.properties.how.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.status!==void 0){let s=n.status;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:t+"/status",schemaPath:"\
#/$defs/DialFailedEvent/properties/status/type",keyword:"type",params:{type:be.properties.status.type},message:"\
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
es'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!E.call(te.properties,s)){let i={instancePath:t,schemaPath:"\
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
perties/dir/enum",keyword:"enum",params:{allowedValues:te.properties.dir.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.opcode!==void 0){let s=n.opcode;if(typeof s=="string"){
if(!os.test(s)){let i={instancePath:t+"/opcode",schemaPath:"#/$defs/FrameEvent/properties/opcode/pattern",keyword:"\
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
e/type",keyword:"type",params:{type:te.properties.code.type},message:"must be integer,null"};e===null?e=[i]:e.
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
let i={instancePath:t+"/dir",schemaPath:"#/$defs/EndEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:we.
properties.dir.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.
how!==void 0){let s=n.how;if(typeof s!="string"){let i={instancePath:t+"/how",schemaPath:"#/$defs/EndEvent/pro\
perties/how/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}
if(!(s==="fin"||s==="rst"||s==="unknown")){let i={instancePath:t+"/how",schemaPath:"#/$defs/EndEvent/propertie\
s/how/enum",keyword:"enum",params:{allowedValues:we.properties.how.enum},message:"must be equal to one of the \
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
uired property 'attempt'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!E.call(Pe.properties,s)){let i={instancePath:t,
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
vent/properties/credential/enum",keyword:"enum",params:{allowedValues:Pe.properties.credential.enum},message:"\
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
quired property 'capabilities'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!E.call(ve.properties,s)){let i={
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
type",params:{type:ve.properties.tookOver.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(s&&
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
er"&&isFinite(p))){let m={instancePath:t+"/parameters/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/$defs/WelcomedEvent/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[m]:e.push(m),r++}}else{let i={instancePath:t+"/parameters",schemaPath:"#/$defs/We\
lcomedEvent/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[i]:e.push(i),r++}}if(n.capabilities!==void 0){let s=n.capabilities;if(Array.isArray(s)){let i=s.length;for(let p=0;p<
i;p++)if(typeof s[p]!="string"){let m={instancePath:t+"/capabilities/"+p,schemaPath:"#/$defs/WelcomedEvent/pro\
perties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),r++}}else{let i={instancePath:t+"/capabilities",schemaPath:"#/$defs/WelcomedEvent/properties/capabil\
ities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}if(n.version!==
void 0){let s=n.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/vers\
ion",schemaPath:"#/$defs/WelcomedEvent/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=
!0)}else if(a==="told")L(n,{instancePath:t,parentData:w,parentDataProperty:c,rootData:b,dynamicAnchors:v})||(e=
e===null?L.errors:e.concat(L.errors),r=e.length),o!==!0&&(o=!0);else if(a==="probe"){if(n&&typeof n=="object"&&
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
perties/dir/enum",keyword:"enum",params:{allowedValues:rs.properties.dir.enum},message:"must be equal to one o\
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
params:{allowedValues:ts.properties.dir.enum},message:"must be equal to one of the allowed values"};e===null?e=
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
hod"},message:"must have required property 'method'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!E.call(qe.
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
AskedEvent/properties/role/enum",keyword:"enum",params:{allowedValues:qe.properties.role.enum},message:"must b\
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
e===null?e=[s]:e.push(s),r++}for(let s in n)if(!E.call($e.properties,s)){let i={instancePath:t,schemaPath:"#/$\
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
m",keyword:"enum",params:{allowedValues:$e.properties.refusal.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[i]:e.push(i),r++}}if(n.found!==void 0&&typeof n.found!="boolean"){let s={instancePath:t+
"/found",schemaPath:"#/$defs/AnsweredEvent/properties/found/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),r++}if(n.epoch!==void 0){let s=n.epoch;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/epoch",schemaPath:"#/$defs/AnsweredEvent/properties/epoch\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/epoch",schemaPath:"#/$defs/AnsweredEvent/prope\
rties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:
e.push(i),r++}}}else{let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}o!==!0&&(o=!0)}else if(a==="pushed")W(n,{instancePath:t,
parentData:w,parentDataProperty:c,rootData:b,dynamicAnchors:v})||(e=e===null?W.errors:e.concat(W.errors),r=e.length),
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
instancePath:t+"/ref",schemaPath:"#/$defs/ComplainedEvent/properties/ref/type",keyword:"type",params:{type:is.
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
etail'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!E.call(Ee.properties,s)){let i={instancePath:t,schemaPath:"\
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
instancePath:t+"/dir",schemaPath:"#/$defs/MalformedEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:Ee.
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
required property 'name'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!E.call(Ae.properties,s)){let i={instancePath:t,
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
ties/violation/enum",keyword:"enum",params:{allowedValues:Ae.properties.violation.enum},message:"must be equal\
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
"/rttMs",schemaPath:"#/$defs/ControlEvent/properties/rttMs/type",keyword:"type",params:{type:ns.properties.rttMs.
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
string"};e===null?e=[i]:e.push(i),r++}if(!(s==="kit"||s==="machine")){let i={instancePath:t+"/of",schemaPath:"\
#/$defs/LagEvent/properties/of/enum",keyword:"enum",params:{allowedValues:as.properties.of.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(n.ms!==void 0){let s=n.ms;if(!(typeof s==
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
isArray(s)){let i=s.length;for(let p=0;p<i;p++)if(typeof s[p]!="string"){let m={instancePath:t+"/actors/"+p,schemaPath:"\
#/$defs/BarrierEvent/properties/actors/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[m]:e.push(m),r++}}else{let i={instancePath:t+"/actors",schemaPath:"#/$defs/BarrierEvent/prope\
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
ired property 'memoryBytes'"};e===null?e=[s]:e.push(s),r++}for(let s in n)if(!E.call(Fe.properties,s)){let i={
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
ocessEvent/properties/when/enum",keyword:"enum",params:{allowedValues:Fe.properties.when.enum},message:"must b\
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
!Array.isArray(s))for(let i in s){let p=s[i];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={
instancePath:t+"/sockets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessEvent/propertie\
s/sockets/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[m]:e.push(m),r++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let m={instancePath:t+"/sockets/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessEvent/properties/sockets/additionalProperties/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),r++}}else{
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
object"};e===null?e=[a]:e.push(a),r++}return K.errors=e,f.props=o,r===0}K.evaluated={dynamicProps:!0,dynamicItems:!1};
var hs=Y;function Y(n,{instancePath:t="",parentData:w,parentDataProperty:c,rootData:b=n,dynamicAnchors:v={}}={}){
let e=null,r=0,f=Y.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n==
"object"&&!Array.isArray(n))for(let o in n){let a=n[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.reason===
void 0){let s={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/\
required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[s]:e.push(s),r++}for(let s in a)if(!(s==="reason"||s==="link"||s==="expires"||s==="flaky")){let i={
instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properti\
es"};e===null?e=[i]:e.push(i),r++}if(a.reason!==void 0){let s=a.reason;if(typeof s=="string"){if(A(s)<1){let i={
instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/prope\
rties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",
schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[i]:e.push(i),r++}}if(a.link!==void 0){let s=a.link;if(typeof s=="string"){if(!Ne(s)){
let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/$defs/KnownDeviation/\
properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"\
#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}}if(a.expires!==void 0){let s=a.expires;if(typeof s=="string"){if(!je.validate(s)){let i={
instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs/KnownDeviation/prop\
erties/expires/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=
[i]:e.push(i),r++}}else{let i={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"\
#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),r++}}if(a.flaky!==void 0&&typeof a.flaky!="boolean"){let s={instancePath:t+"/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}}else{let o={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),r++}return Y.errors=e,
r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{hs as baselineFits,cs as historyEventFits,ys as historyHeaderFits,us as reportFits,ds as targetFits,fs as walkFits};
