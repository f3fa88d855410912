// @ts-nocheck
// Generated from conformance/schemas by `npm run spec:generate`; edit those.
var se=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(P){throw t=0,P}};var te=se(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});function re(n){let t=n.length,P=0,
k=0,b;for(;k<t;)P++,b=n.charCodeAt(k++),b>=55296&&b<=56319&&k<t&&(b=n.charCodeAt(k),(b&64512)===56320&&k++);return P}
H.default=re;re.code='require("ajv/dist/runtime/ucs2length").default'});var W=se(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});j.formatNames=j.fastFormats=j.fullFormats=
void 0;function A(n,t){return{validate:n,compare:t}}j.fullFormats={date:A(oe,Z),time:A(Y(!0),X),"date-time":A(
ie(!0),me),"iso-time":A(Y(),pe),"iso-date-time":A(ie(),de),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:$e,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Te,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-poin\
ter":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Ee,int32:{type:"number",validate:Ae},int64:{type:"\
number",validate:je},float:{type:"number",validate:ae},double:{type:"number",validate:ae},password:!0,binary:!0};
j.fastFormats={...j.fullFormats,date:A(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Z),time:A(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
X),"date-time":A(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
me),"iso-time":A(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,pe),"iso-date-t\
ime":A(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
de),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
j.formatNames=Object.keys(j.fullFormats);function be(n){return n%4===0&&(n%100!==0||n%400===0)}var Pe=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ve=[0,31,28,31,30,31,30,31,31,30,31,30,31];function oe(n){let t=Pe.exec(n);if(!t)return!1;let P=+t[1],k=+t[2],
b=+t[3];return k>=1&&k<=12&&b>=1&&b<=(k===2&&be(P)?29:ve[k])}function Z(n,t){if(n&&t)return n>t?1:n<t?-1:0}var K=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Y(n){return function(P){let k=K.exec(P);if(!k)return!1;let b=+k[1],v=+k[2],e=+k[3],i=k[4],f=k[5]==="-"?
-1:1,a=+(k[6]||0),o=+(k[7]||0);if(a>23||o>59||n&&!i)return!1;if(b<=23&&v<=59&&e<60)return!0;let s=v-o*f,r=b-a*
f-(s<0?1:0);return(r===23||r===-1)&&(s===59||s===-1)&&e<61}}function X(n,t){if(!(n&&t))return;let P=new Date("\
2020-01-01T"+n).valueOf(),k=new Date("2020-01-01T"+t).valueOf();if(P&&k)return P-k}function pe(n,t){if(!(n&&t))
return;let P=K.exec(n),k=K.exec(t);if(P&&k)return n=P[1]+P[2]+P[3],t=k[1]+k[2]+k[3],n>t?1:n<t?-1:0}var G=/t|\s/i;
function ie(n){let t=Y(n);return function(k){let b=k.split(G);return b.length===2&&oe(b[0])&&t(b[1])}}function me(n,t){
if(!(n&&t))return;let P=new Date(n).valueOf(),k=new Date(t).valueOf();if(P&&k)return P-k}function de(n,t){if(!(n&&
t))return;let[P,k]=n.split(G),[b,v]=t.split(G),e=Z(P,b);if(e!==void 0)return e||X(k,v)}var we=/\/|:/,qe=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function $e(n){return we.test(n)&&qe.test(n)}var ne=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Ee(n){return ne.lastIndex=0,ne.test(n)}var Ne=-(2**31),Fe=2**31-1;function Ae(n){return Number.isInteger(
n)&&n<=Fe&&n>=Ne}function je(n){return Number.isInteger(n)}function ae(){return!0}var Me=/[^\\]\\Z/;function Te(n){
if(Me.test(n))return!1;try{return new RegExp(n),!0}catch{return!1}}});var Xe=R,xe={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/targe\
t.schema.json",title:"Target",description:"A server to be checked: where it is, how it is started and stopped,\
 and who may connect.",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,description:"\
What reports call the server."},addresses:{type:"array",minItems:1,items:{$ref:"#/$defs/Address"},description:"\
Where it listens, one for each node. May be left out if `start` tells the URL when the server is ready."},start:{
$ref:"#/$defs/Start"},pid:{type:"integer",minimum:1,description:"Process id of a server on this machine that t\
he kit does not start itself: its descriptors and sockets before and after many connections are judged, and it\
s memory is reported (Linux). Its process group and whatever it has started count, too. Nobody else should use\
 it meanwhile."},identities:{type:"string",pattern:"\\{n\\}",description:"How clientIds are made; {n} is a num\
ber, {seed} the seed of the run. Default: solowire-{seed}-{n}."},credentials:{$ref:"#/$defs/IdentityCredential\
s"},special:{$ref:"#/$defs/Special"},parameters:{type:"object",additionalProperties:{type:"number",exclusiveMinimum:0},
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
ts environment is the process id. Default: SIGTERM."},stopTimeoutMs:{type:"integer",minimum:100,description:"H\
ow long it may take to stop before it is killed, in ms. Default: 10000."}}},Special:{title:"TargetSpecial",description:"\
Credentials and identities that only some cases need. A case that needs one that is left out is not applicable\
.",type:"object",additionalProperties:!1,properties:{wrong:{$ref:"#/$defs/SpecialCredentials",description:"Cre\
dentials that the server must refuse."},foreign:{$ref:"#/$defs/SpecialCredentials",description:"Good credentia\
ls that are valid for none of the test identities."},slow:{$ref:"#/$defs/SpecialCredentials",description:"Good\
 credentials for every test identity that take the server longer to verify than `credentials` that come a mome\
nt later."},outsider:{$ref:"#/$defs/SpecialIdentity",description:"An identity that is not a test identity."},operator:{
$ref:"#/$defs/SpecialIdentity",description:"An identity that may call `observe`."}}},SpecialCredentials:{title:"\
TargetSpecialCredentials",type:"object",additionalProperties:!1,required:["credentials"],properties:{credentials:{
$ref:"#/$defs/Credentials"}}},SpecialIdentity:{title:"TargetSpecialIdentity",type:"object",additionalProperties:!1,
required:["id"],properties:{id:{type:"string",minLength:1,description:"The identity."},credentials:{$ref:"#/$d\
efs/Credentials"}}},IdentityCredentials:{title:"IdentityCredentials",description:"What each identity shows, in\
 one of three ways. Default: nothing.",type:"object",additionalProperties:!1,required:["scheme"],properties:{scheme:{
type:"string",minLength:1},token:{type:"string",minLength:1,description:"A pattern: {clientId} is replaced; ${\
NAME} is taken from the environment. Never printed, never recorded."},tokens:{type:"array",minItems:1,items:{type:"\
string",minLength:1},description:"A list: the first is for the identity with n = 1, and so on; ${NAME} is take\
n from the environment."},command:{type:"string",minLength:1,description:"A shell command in the folder of thi\
s file: it reads clientIds from its stdin, one a line, and prints a token for each, one a line, within a minut\
e."}},oneOf:[{required:["token"],properties:{token:!0}},{required:["tokens"],properties:{tokens:!0}},{required:[
"command"],properties:{command:!0}}]},KnownDeviations:{title:"KnownDeviations",description:"Checks that are kn\
own to fail, by their ids: they do not fail the run; one that passes or has expired does. Also the shape of a \
baseline file.",type:"object",additionalProperties:{$ref:"#/$defs/KnownDeviation"}},KnownDeviation:{title:"Kno\
wnDeviation",type:"object",additionalProperties:!1,required:["reason"],properties:{reason:{type:"string",minLength:1,
description:"Why it fails, and why that is borne."},link:{type:"string",format:"uri",description:"Where it is \
tracked."},expires:{type:"string",format:"date",description:"The last day on which it is borne, as YYYY-MM-DD."},
flaky:{type:"boolean",description:"It fails only now and then: a pass is no surprise. Default: false."}}},Credentials:{
title:"TargetCredentials",description:"What an identity shows in its hello. Default: nothing.",type:"object",additionalProperties:!1,
required:["scheme","token"],properties:{scheme:{type:"string",minLength:1},token:{type:"string",minLength:1,description:"\
The secret; ${NAME} is taken from the environment. Never printed, never recorded."}}}}};var T=Object.prototype.hasOwnProperty,$=te().default,Ce=new RegExp("^wss?://","u"),Oe=new RegExp("^https?://",
"u"),De=new RegExp("\\{n\\}","u");function N(n,{instancePath:t="",parentData:P,parentDataProperty:k,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,
i=0,f=N.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.credentials===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"credentials"},message:"must have required property 'credentials'"};e===null?e=[a]:e.push(
a),i++}for(let a in n)if(a!=="credentials"){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=
[o]:e.push(o),i++}if(n.credentials!==void 0){let a=n.credentials;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.scheme===void 0){let o={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"\
required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[o]:e.push(
o),i++}if(a.token===void 0){let o={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"\
required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[o]:e.push(
o),i++}for(let o in a)if(!(o==="scheme"||o==="token")){let s={instancePath:t+"/credentials",schemaPath:"#/$def\
s/Credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.scheme!==void 0){let o=a.scheme;if(typeof o==
"string"){if($(o)<1){let s={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/sc\
heme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properti\
es/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}
if(a.token!==void 0){let o=a.token;if(typeof o=="string"){if($(o)<1){let s={instancePath:t+"/credentials/token",
schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/credentials/tok\
en",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/credentials",schemaPath:"#/$defs/Cred\
entials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{
let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[a]:e.push(a),i++}return N.errors=e,i===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(n,{instancePath:t="",parentData:P,parentDataProperty:k,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,
i=0,f=M.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.id===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),i++}for(let a in n)
if(!(a==="id"||a==="credentials")){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),i++}if(n.id!==void 0){let a=n.id;if(typeof a=="string"){if($(a)<1){let o={instancePath:t+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(n.credentials!==void 0){let a=n.
credentials;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.scheme===void 0){let o={instancePath:t+"/credent\
ials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"scheme"},message:"\
must have required property 'scheme'"};e===null?e=[o]:e.push(o),i++}if(a.token===void 0){let o={instancePath:t+
"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"\
must have required property 'token'"};e===null?e=[o]:e.push(o),i++}for(let o in a)if(!(o==="scheme"||o==="toke\
n")){let s={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(a.scheme!==void 0){let o=a.scheme;if(typeof o=="string"){if($(o)<1){let s={instancePath:t+"/cre\
dentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/cr\
edentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.token!==void 0){let o=a.token;if(typeof o=="strin\
g"){if($(o)<1){let s={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Credentials/properties/token/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.
push(s),i++}}else{let s={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Credentials/properties/token/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let o={
instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}return M.errors=e,i===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function x(n,{instancePath:t="",parentData:P,parentDataProperty:k,rootData:b=n,
dynamicAnchors:v={}}={}){let e=null,i=0,f=x.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let a in n)if(!(a==="wrong"||a==="foreign"||a==="slow"||
a==="outsider"||a==="operator")){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),i++}n.wrong!==void 0&&(N(n.wrong,{instancePath:t+"/wrong",parentData:n,parentDataProperty:"wrong",rootData:b,
dynamicAnchors:v})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),n.foreign!==void 0&&(N(n.foreign,{instancePath:t+
"/foreign",parentData:n,parentDataProperty:"foreign",rootData:b,dynamicAnchors:v})||(e=e===null?N.errors:e.concat(
N.errors),i=e.length)),n.slow!==void 0&&(N(n.slow,{instancePath:t+"/slow",parentData:n,parentDataProperty:"slo\
w",rootData:b,dynamicAnchors:v})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),n.outsider!==void 0&&(M(
n.outsider,{instancePath:t+"/outsider",parentData:n,parentDataProperty:"outsider",rootData:b,dynamicAnchors:v})||
(e=e===null?M.errors:e.concat(M.errors),i=e.length)),n.operator!==void 0&&(M(n.operator,{instancePath:t+"/oper\
ator",parentData:n,parentDataProperty:"operator",rootData:b,dynamicAnchors:v})||(e=e===null?M.errors:e.concat(
M.errors),i=e.length))}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),i++}return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var he=W().fullFormats.uri,ge=W().fullFormats.date;function C(n,{instancePath:t="",parentData:P,parentDataProperty:k,
rootData:b=n,dynamicAnchors:v={}}={}){let e=null,i=0,f=C.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n))for(let a in n){let o=n[a];if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.reason===void 0){let s={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/KnownDeviation/required",keyword:"required",params:{missingProperty:"reason"},message:"must have requi\
red property 'reason'"};e===null?e=[s]:e.push(s),i++}for(let s in o)if(!(s==="reason"||s==="link"||s==="expire\
s"||s==="flaky")){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Known\
Deviation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.reason!==void 0){let s=o.reason;if(typeof s=="\
string"){if($(s)<1){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#\
/$defs/KnownDeviation/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(o.link!==void 0){let s=o.link;if(typeof s==
"string"){if(!he(s)){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/\
$defs/KnownDeviation/properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format\
 "uri"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/link",schemaPath:"#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}if(o.expires!==void 0){let s=o.expires;if(typeof s=="string"){if(!ge.
validate(s)){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs\
/KnownDeviation/properties/expires/format",keyword:"format",params:{format:"date"},message:'must match format \
"date"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/expires",schemaPath:"#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}if(o.flaky!==void 0&&typeof o.flaky!="boolean"){let s={instancePath:t+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}else{let a={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}return C.errors=e,
i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(n,{instancePath:t="",parentData:P,parentDataProperty:k,
rootData:b=n,dynamicAnchors:v={}}={}){let e=null,i=0,f=R.evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0);let a=i,o=!1,s=i;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.addresses===void 0){let l={instancePath:t,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have req\
uired property 'addresses'"};e===null?e=[l]:e.push(l),i++}var d=s===i;if(o=o||d,d){var r={};r.addresses=!0}let p=i;
if(n&&typeof n=="object"&&!Array.isArray(n)&&n.start===void 0){let l={instancePath:t,schemaPath:"#/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===
null?e=[l]:e.push(l),i++}var d=p===i;if(o=o||d,d&&r!==!0&&(r=r||{},r.start=!0),o)i=a,e!==null&&(a?e.length=a:e=
null);else{let l={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};e===null?e=[l]:e.push(l),i++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let l in n)if(!T.call(
xe.properties,l)){let m={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(n.name!==
void 0){let l=n.name;if(typeof l=="string"){if($(l)<1){let m={instancePath:t+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[m]:e.push(m),i++}}else{let m={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}if(n.addresses!==void 0){let l=n.addresses;
if(Array.isArray(l)){if(l.length<1){let u={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),
i++}let m=l.length;for(let u=0;u<m;u++){let c=l[u];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.url===void 0){
let g={instancePath:t+"/addresses/"+u,schemaPath:"#/$defs/Address/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'"};e===null?e=[g]:e.push(g),i++}for(let g in c)if(!(g==="url"||
g==="headers"||g==="tls")){let y={instancePath:t+"/addresses/"+u,schemaPath:"#/$defs/Address/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),i++}if(c.url!==void 0){let g=c.url;if(typeof g=="string"){if(!Ce.test(g)){let y={instancePath:t+
"/addresses/"+u+"/url",schemaPath:"#/$defs/Address/properties/url/pattern",keyword:"pattern",params:{pattern:"\
^wss?://"},message:'must match pattern "^wss?://"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:t+"\
/addresses/"+u+"/url",schemaPath:"#/$defs/Address/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),i++}}if(c.headers!==void 0){let g=c.headers;if(g&&typeof g=="object"&&
!Array.isArray(g)){for(let y in g)if(typeof g[y]!="string"){let h={instancePath:t+"/addresses/"+u+"/headers/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Address/properties/headers/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}}else{let y={
instancePath:t+"/addresses/"+u+"/headers",schemaPath:"#/$defs/Address/properties/headers/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}if(c.tls!==void 0){let g=c.tls;
if(g&&typeof g=="object"&&!Array.isArray(g)){for(let y in g)if(!(y==="ca"||y==="cert"||y==="key"||y==="servern\
ame"||y==="rejectUnauthorized")){let h={instancePath:t+"/addresses/"+u+"/tls",schemaPath:"#/$defs/Address/prop\
erties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NO\
T have additional properties"};e===null?e=[h]:e.push(h),i++}if(g.ca!==void 0&&typeof g.ca!="string"){let y={instancePath:t+
"/addresses/"+u+"/tls/ca",schemaPath:"#/$defs/Address/properties/tls/properties/ca/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}if(g.cert!==void 0&&typeof g.cert!="stri\
ng"){let y={instancePath:t+"/addresses/"+u+"/tls/cert",schemaPath:"#/$defs/Address/properties/tls/properties/c\
ert/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}if(g.key!==
void 0&&typeof g.key!="string"){let y={instancePath:t+"/addresses/"+u+"/tls/key",schemaPath:"#/$defs/Address/p\
roperties/tls/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[y]:e.push(y),i++}if(g.servername!==void 0&&typeof g.servername!="string"){let y={instancePath:t+"/addresses/"+
u+"/tls/servername",schemaPath:"#/$defs/Address/properties/tls/properties/servername/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}if(g.rejectUnauthorized!==void 0&&typeof g.
rejectUnauthorized!="boolean"){let y={instancePath:t+"/addresses/"+u+"/tls/rejectUnauthorized",schemaPath:"#/$\
defs/Address/properties/tls/properties/rejectUnauthorized/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[y]:e.push(y),i++}if(g.cert!==void 0&&g.key===void 0){let y={instancePath:t+"/add\
resses/"+u+"/tls",schemaPath:"#/$defs/Address/properties/tls/dependentRequired",keyword:"dependentRequired",params:{
property:"cert",missingProperty:"key",depsCount:1,deps:"key"},message:"must have property key when property ce\
rt is present"};e===null?e=[y]:e.push(y),i++}if(g.key!==void 0&&g.cert===void 0){let y={instancePath:t+"/addre\
sses/"+u+"/tls",schemaPath:"#/$defs/Address/properties/tls/dependentRequired",keyword:"dependentRequired",params:{
property:"key",missingProperty:"cert",depsCount:1,deps:"cert"},message:"must have property cert when property \
key is present"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:t+"/addresses/"+u+"/tls",schemaPath:"#\
/$defs/Address/properties/tls/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[y]:e.push(y),i++}}}else{let g={instancePath:t+"/addresses/"+u,schemaPath:"#/$defs/Address/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),i++}}}else{let m={instancePath:t+"/a\
ddresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[m]:e.push(m),i++}}if(n.start!==void 0){let l=n.start;if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.command===void 0){let m={instancePath:t+"/start",schemaPath:"#/$defs/Start/required",keyword:"required",params:{
missingProperty:"command"},message:"must have required property 'command'"};e===null?e=[m]:e.push(m),i++}if(l.
ready===void 0){let m={instancePath:t+"/start",schemaPath:"#/$defs/Start/required",keyword:"required",params:{
missingProperty:"ready"},message:"must have required property 'ready'"};e===null?e=[m]:e.push(m),i++}for(let m in l)
if(!(m==="command"||m==="cwd"||m==="env"||m==="ready"||m==="timeoutMs"||m==="stop"||m==="stopTimeoutMs")){let u={
instancePath:t+"/start",schemaPath:"#/$defs/Start/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),i++}if(l.command!==
void 0){let m=l.command;if(typeof m=="string"){if($(m)<1){let u={instancePath:t+"/start/command",schemaPath:"#\
/$defs/Start/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:t+"/start/command",schemaPath:"#/$de\
fs/Start/properties/command/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),i++}}if(l.cwd!==void 0&&typeof l.cwd!="string"){let m={instancePath:t+"/start/cwd",schemaPath:"#/\
$defs/Start/properties/cwd/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),i++}if(l.env!==void 0){let m=l.env;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let u in m)if(typeof m[u]!=
"string"){let c={instancePath:t+"/start/env/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Sta\
rt/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),i++}}else{let u={instancePath:t+"/start/env",schemaPath:"#/$defs/Start/properties/env/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}if(l.ready!==
void 0){let m=l.ready;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>1){let u={instancePath:t+
"/start/ready",schemaPath:"#/$defs/Start/properties/ready/maxProperties",keyword:"maxProperties",params:{limit:1},
message:"must NOT have more than 1 properties"};e===null?e=[u]:e.push(u),i++}if(Object.keys(m).length<1){let u={
instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[u]:e.push(u),i++}for(let u in m)
if(!(u==="line"||u==="port"||u==="url")){let c={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/proper\
ties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NO\
T have additional properties"};e===null?e=[c]:e.push(c),i++}if(m.line!==void 0&&typeof m.line!="string"){let u={
instancePath:t+"/start/ready/line",schemaPath:"#/$defs/Start/properties/ready/properties/line/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}if(m.port!==void 0){let u=m.
port;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let c={instancePath:t+"/start/ready/port",schemaPath:"\
#/$defs/Start/properties/ready/properties/port/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[c]:e.push(c),i++}if(typeof u=="number"&&isFinite(u)){if(u>65535||isNaN(u)){let c={instancePath:t+
"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/properties/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535},message:"must be <= 65535"};e===null?e=[c]:e.push(c),i++}if(u<1||isNaN(u)){let c={
instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/properties/port/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[c]:e.push(c),i++}}}if(m.url!==void 0){
let u=m.url;if(typeof u=="string"){if(!Oe.test(u)){let c={instancePath:t+"/start/ready/url",schemaPath:"#/$def\
s/Start/properties/ready/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must\
 match pattern "^https?://"'};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:t+"/start/ready/url",schemaPath:"\
#/$defs/Start/properties/ready/properties/url/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[c]:e.push(c),i++}}}else{let u={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/prope\
rties/ready/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}
if(l.timeoutMs!==void 0){let m=l.timeoutMs;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:t+
"/start/timeoutMs",schemaPath:"#/$defs/Start/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[u]:e.push(u),i++}if(typeof m=="number"&&isFinite(m)&&(m<100||isNaN(m))){
let u={instancePath:t+"/start/timeoutMs",schemaPath:"#/$defs/Start/properties/timeoutMs/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[u]:e.push(u),i++}}if(l.stop!==void 0&&
typeof l.stop!="string"){let m={instancePath:t+"/start/stop",schemaPath:"#/$defs/Start/properties/stop/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}if(l.stopTimeoutMs!==void 0){
let m=l.stopTimeoutMs;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:t+"/start/\
stopTimeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[u]:e.push(u),i++}if(typeof m=="number"&&isFinite(m)&&(m<100||isNaN(m))){
let u={instancePath:t+"/start/stopTimeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[u]:e.push(u),i++}}}else{let m={
instancePath:t+"/start",schemaPath:"#/$defs/Start/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[m]:e.push(m),i++}}if(n.pid!==void 0){let l=n.pid;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){let m={instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[m]:e.push(m),i++}if(typeof l=="number"&&isFinite(l)&&(l<1||isNaN(
l))){let m={instancePath:t+"/pid",schemaPath:"#/properties/pid/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),i++}}if(n.identities!==void 0){let l=n.identities;
if(typeof l=="string"){if(!De.test(l)){let m={instancePath:t+"/identities",schemaPath:"#/properties/identities\
/pattern",keyword:"pattern",params:{pattern:"\\{n\\}"},message:'must match pattern "\\{n\\}"'};e===null?e=[m]:
e.push(m),i++}}else{let m={instancePath:t+"/identities",schemaPath:"#/properties/identities/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}if(n.credentials!==void 0){let l=n.
credentials,m=i,u=!1,c=null,g=i;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.token===void 0){let h={instancePath:t+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf/0/required",keyword:"required",params:{missingProperty:"\
token"},message:"must have required property 'token'"};e===null?e=[h]:e.push(h),i++}var E=g===i;if(E){u=!0,c=0;
var q={};q.token=!0}let y=i;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.tokens===void 0){let h={instancePath:t+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf/1/required",keyword:"required",params:{missingProperty:"\
tokens"},message:"must have required property 'tokens'"};e===null?e=[h]:e.push(h),i++}var E=y===i;if(E&&u)u=!1,
c=[c,1];else{E&&(u=!0,c=1,q!==!0&&(q=q||{},q.tokens=!0));let h=i;if(l&&typeof l=="object"&&!Array.isArray(l)&&
l.command===void 0){let F={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf/2/requi\
red",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'command'"};e===
null?e=[F]:e.push(F),i++}var E=h===i;E&&u?(u=!1,c=[c,2]):E&&(u=!0,c=2,q!==!0&&(q=q||{},q.command=!0))}if(u)i=m,
e!==null&&(m?e.length=m:e=null);else{let h={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredenti\
als/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};e===null?
e=[h]:e.push(h),i++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.scheme===void 0){let h={instancePath:t+"\
/credentials",schemaPath:"#/$defs/IdentityCredentials/required",keyword:"required",params:{missingProperty:"sc\
heme"},message:"must have required property 'scheme'"};e===null?e=[h]:e.push(h),i++}for(let h in l)if(!(h==="s\
cheme"||h==="token"||h==="tokens"||h==="command")){let w={instancePath:t+"/credentials",schemaPath:"#/$defs/Id\
entityCredentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"};e===null?e=[w]:e.push(w),i++}if(l.scheme!==void 0){let h=l.scheme;if(typeof h==
"string"){if($(h)<1){let w={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/IdentityCredentials/prope\
rties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[w]:e.push(w),i++}}else{let w={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/IdentityCre\
dentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:
e.push(w),i++}}if(l.token!==void 0){let h=l.token;if(typeof h=="string"){if($(h)<1){let w={instancePath:t+"/cr\
edentials/token",schemaPath:"#/$defs/IdentityCredentials/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),i++}}else{let w={instancePath:t+
"/credentials/token",schemaPath:"#/$defs/IdentityCredentials/properties/token/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[w]:e.push(w),i++}}if(l.tokens!==void 0){let h=l.tokens;if(Array.
isArray(h)){if(h.length<1){let F={instancePath:t+"/credentials/tokens",schemaPath:"#/$defs/IdentityCredentials\
/properties/tokens/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[F]:e.push(F),i++}let w=h.length;for(let F=0;F<w;F++){let ee=h[F];if(typeof ee=="string"){if($(ee)<1){let S={
instancePath:t+"/credentials/tokens/"+F,schemaPath:"#/$defs/IdentityCredentials/properties/tokens/items/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[S]:e.push(
S),i++}}else{let S={instancePath:t+"/credentials/tokens/"+F,schemaPath:"#/$defs/IdentityCredentials/properties\
/tokens/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),i++}}}else{
let w={instancePath:t+"/credentials/tokens",schemaPath:"#/$defs/IdentityCredentials/properties/tokens/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[w]:e.push(w),i++}}if(l.command!==void 0){let h=l.
command;if(typeof h=="string"){if($(h)<1){let w={instancePath:t+"/credentials/command",schemaPath:"#/$defs/Ide\
ntityCredentials/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[w]:e.push(w),i++}}else{let w={instancePath:t+"/credentials/command",schemaPath:"\
#/$defs/IdentityCredentials/properties/command/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[w]:e.push(w),i++}}}else{let h={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCr\
edentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),i++}}
if(n.special!==void 0&&(x(n.special,{instancePath:t+"/special",parentData:n,parentDataProperty:"special",rootData:b,
dynamicAnchors:v})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),n.parameters!==void 0){let l=n.parameters;
if(l&&typeof l=="object"&&!Array.isArray(l))for(let m in l){let u=l[m];if(typeof u=="number"&&isFinite(u)){if(u<=
0||isNaN(u)){let c={instancePath:t+"/parameters/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/parameters/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:t+"/parameters/"+m.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[c]:e.push(c),i++}}else{let m={instancePath:t+"/parameters",
schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[m]:e.push(m),i++}}if(n.capabilities!==void 0){let l=n.capabilities;if(Array.isArray(l)){let m=l.length;
for(let g=0;g<m;g++){let y=l[g];if(typeof y=="string"){if($(y)<1){let h={instancePath:t+"/capabilities/"+g,schemaPath:"\
#/properties/capabilities/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:t+"/capabilities/"+g,schemaPath:"#/p\
roperties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[h]:e.push(h),i++}}let u=l.length,c;if(u>1){let g={};for(;u--;){let y=l[u];if(typeof y=="string"){if(typeof g[y]==
"number"){c=g[y];let h={instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"\
uniqueItems",params:{i:u,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+u+" are identical)"};
e===null?e=[h]:e.push(h),i++;break}g[y]=u}}}}else{let m={instancePath:t+"/capabilities",schemaPath:"#/properti\
es/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),i++}}
n.knownDeviations!==void 0&&(C(n.knownDeviations,{instancePath:t+"/knownDeviations",parentData:n,parentDataProperty:"\
knownDeviations",rootData:b,dynamicAnchors:v})||(e=e===null?C.errors:e.concat(C.errors),i=e.length))}else{let l={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[l]:e.push(l),i++}return R.errors=e,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je=V,I={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/report.schema.json",title:"\
Report",description:"What one run of the kit found. Every other format is made from this one.",type:"object",additionalProperties:!1,
required:["format","kit","protocol","seed","startedAt","target","verdict","exitCode","reason","strict","select\
ion","environment","calibration","summary","coverage","cases","always","diagnosis","timing"],properties:{format:{
type:"string",const:"solowire-report/1"},kit:{type:"string",description:"Version of the kit."},protocol:{type:"\
string",description:"Version of the specification."},seed:{type:"integer",minimum:0,description:"Everything ra\
ndom comes from it; pass it back with --seed."},startedAt:{type:"string",format:"date-time"},target:{type:"obj\
ect",additionalProperties:!1,required:["name","url","capabilities","parameters","timing"],properties:{name:{type:"\
string"},url:{type:"string",description:"Without secrets."},capabilities:{type:"array",items:{type:"string"}},
parameters:{type:"object",additionalProperties:{type:"number"},description:"What the server is judged by, in m\
s, bytes or counts."},timing:{type:"string",enum:["announced","target","default"],description:"Where most of t\
he parameters come from."}}},verdict:{type:"string",enum:["conformant","failed","unsettled","unusable","unreac\
hable","harness-fault"]},exitCode:{type:"integer",minimum:0,maximum:5},reason:{type:"string",description:"Why \
this exit code, in one sentence."},strict:{type:"boolean",description:"Whether warnings (SHOULD) count as fail\
ures."},selection:{type:"object",additionalProperties:!1,required:["only","skip","cases"],properties:{only:{type:"\
array",items:{type:"string"}},skip:{type:"array",items:{type:"string"}},profiles:{type:"array",items:{type:"st\
ring"}},cases:{type:"integer",minimum:0}}},repeat:{type:"string",description:"The command that repeats cases o\
f this run; {only} stands for one --only option for each."},environment:{type:"object",additionalProperties:!1,
required:["node","platform","cpus","jobs","timeScale"],properties:{node:{type:"string"},platform:{type:"string"},
cpus:{type:"integer"},jobs:{type:"integer"},timeScale:{type:"number"}}},calibration:{$ref:"#/$defs/Calibration"},
summary:{type:"object",additionalProperties:!1,description:"Counts of checks; an always-on check counts once f\
or the run.",required:["pass","fail","warn","inconclusive","notExercised","notApplicable","knownFailing","harn\
essFault"],properties:{pass:{type:"integer"},fail:{type:"integer"},warn:{type:"integer"},inconclusive:{type:"i\
nteger"},notExercised:{type:"integer"},notApplicable:{type:"integer"},knownFailing:{type:"integer"},harnessFault:{
type:"integer"}}},coverage:{type:"object",additionalProperties:!1,description:"How much of the protocol this r\
un judged: MUSTs of role server.",required:["must","judged","notOnTheWire","excused"],properties:{must:{type:"\
integer"},judged:{type:"integer",description:"Those with a pass or a failure."},notOnTheWire:{type:"integer"},
excused:{type:"array",items:{type:"object",additionalProperties:!1,required:["requirement","reason"],properties:{
requirement:{type:"string"},reason:{type:"string"}}}}}},cases:{type:"array",items:{$ref:"#/$defs/CaseReport"}},
always:{type:"array",items:{$ref:"#/$defs/AlwaysReport"}},diagnosis:{type:"array",items:{type:"object",additionalProperties:!1,
required:["fault","similarity","cure"],properties:{fault:{type:"string"},similarity:{type:"number"},cure:{type:"\
string"}}}},baseline:{type:"object",additionalProperties:!1,description:"What was known to fail before the run\
, and which of it holds no more.",required:["entries","red"],properties:{entries:{type:"integer",minimum:0},red:{
type:"array",description:"Entries that passed or have expired; each makes the run fail.",items:{type:"object",
additionalProperties:!1,required:["check","why"],properties:{check:{type:"string"},why:{type:"string"}}}}}},stability:{
type:"object",additionalProperties:!1,description:"What several runs found; the rest of the report is the grav\
est of them.",required:["seeds","unstable"],properties:{seeds:{type:"array",items:{type:"integer",minimum:0},description:"\
One for each run."},unstable:{type:"array",items:{type:"object",additionalProperties:!1,required:["check","ver\
dicts"],properties:{check:{type:"string"},verdicts:{type:"array",items:{$ref:"#/$defs/Verdict"},description:"O\
ne for each run."}}}}}},process:{type:"object",additionalProperties:!1,description:"What the system told of th\
e server's processes, before and after many connections came and went; only on Linux, and if the kit started t\
he server or was given its pid.",required:["before","after"],properties:{before:{$ref:"#/$defs/ProcessFacts"},
after:{$ref:"#/$defs/ProcessFacts"}}},timing:{type:"object",additionalProperties:!1,required:["wallMs","longes\
tForcedWaitMs","longestForcedWaitCase","maxEventLoopDelayMs"],properties:{wallMs:{type:"number"},longestForcedWaitMs:{
type:"number"},longestForcedWaitCase:{type:["string","null"]},maxEventLoopDelayMs:{type:"number"}}}},$defs:{Verdict:{
title:"CheckVerdict",type:"string",enum:["pass","fail","warn","knownFailing","inconclusive","notExercised","no\
tApplicable"]},Level:{title:"RequirementLevel",type:"string",enum:["MUST","SHOULD","MAY"]},Calibration:{title:"\
CalibrationReport",type:"object",additionalProperties:!1,description:"What the kit measured of its own machine\
, in ms.",required:["loopbackRttMs","loopbackRttMaxMs","timerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{
type:"number"},loopbackRttMaxMs:{type:"number"},timerLateMs:{type:"number"},timerLateMaxMs:{type:"number"}}},ProcessFacts:{
title:"ProcessReport",type:"object",additionalProperties:!1,required:["processes","descriptors","sockets","mem\
oryBytes"],properties:{processes:{type:"integer",minimum:1},descriptors:{type:"integer",minimum:0},sockets:{type:"\
object",additionalProperties:{type:"integer",minimum:1},description:"Accepted TCP sockets by the state that th\
e kernel gives them."},memoryBytes:{type:"integer",minimum:0,description:"Resident memory."}}},CheckReport:{title:"\
CheckReport",type:"object",additionalProperties:!1,required:["id","requirement","level","verdict","reason","ex\
pected","observed","events","always"],properties:{id:{type:"string",description:"case#check, or the name of an\
 always-on check."},requirement:{type:"string"},level:{$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},
reason:{type:"string"},expected:{type:"string"},observed:{type:"string"},events:{type:"array",items:{type:"int\
eger"},description:"Places in the history that it rests on."},always:{type:"boolean",description:"Whether it i\
s an always-on check."}}},CaseReport:{title:"CaseReport",type:"object",additionalProperties:!1,required:["id",
"title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","checks"],properties:{
id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case needs: core, or the\
 capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"number",description:"\
Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"File, rela\
tive to the working folder."},repeat:{type:"integer",minimum:0},harnessFault:{type:["string","null"]},checks:{
type:"array",items:{$ref:"#/$defs/CheckReport"}}}},AlwaysReport:{title:"AlwaysReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","expected","cases"],properties:{id:{type:"string"},requirement:{
type:"string"},level:{$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},expected:{type:"string"},cases:{type:"\
array",items:{type:"string"},description:"The cases that settle its verdict."}}}}};var _={title:"CheckVerdict",type:"string",enum:["pass","fail","warn","knownFailing","inconclusive","notExercis\
ed","notApplicable"]};var Le=W().fullFormats["date-time"],J={title:"CaseReport",type:"object",additionalProperties:!1,required:["id",
"title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","checks"],properties:{
id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case needs: core, or the\
 capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"number",description:"\
Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"File, rela\
tive to the working folder."},repeat:{type:"integer",minimum:0},harnessFault:{type:["string","null"]},checks:{
type:"array",items:{$ref:"#/$defs/CheckReport"}}}},Se={title:"CheckReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","reason","expected","observed","events","always"],properties:{id:{
type:"string",description:"case#check, or the name of an always-on check."},requirement:{type:"string"},level:{
$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{
type:"string"},events:{type:"array",items:{type:"integer"},description:"Places in the history that it rests on\
."},always:{type:"boolean",description:"Whether it is an always-on check."}}},ke={title:"RequirementLevel",type:"\
string",enum:["MUST","SHOULD","MAY"]};function O(n,{instancePath:t="",parentData:P,parentDataProperty:k,rootData:b=n,
dynamicAnchors:v={}}={}){let e=null,i=0,f=O.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let a={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:
e.push(a),i++}if(n.requirement===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"requirement"},message:"must have required property 'requirement'"};e===null?e=[a]:e.push(a),i++}
if(n.level===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
level"},message:"must have required property 'level'"};e===null?e=[a]:e.push(a),i++}if(n.verdict===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[a]:e.push(a),i++}if(n.reason===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[a]:e.push(a),i++}if(n.expected===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[a]:e.
push(a),i++}if(n.observed===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
observed"},message:"must have required property 'observed'"};e===null?e=[a]:e.push(a),i++}if(n.events===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"},message:"mu\
st have required property 'events'"};e===null?e=[a]:e.push(a),i++}if(n.always===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"always"},message:"must have required prope\
rty 'always'"};e===null?e=[a]:e.push(a),i++}for(let a in n)if(!T.call(Se.properties,a)){let o={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must\
 NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(n.id!==void 0&&typeof n.id!="string"){let a={
instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[a]:e.push(a),i++}if(n.requirement!==void 0&&typeof n.requirement!="string"){let a={instancePath:t+
"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[a]:e.push(a),i++}if(n.level!==void 0){let a=n.level;if(typeof a!="string"){let o={instancePath:t+
"/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}if(!(a==="MUST"||a==="SHOULD"||a==="MAY")){let o={instancePath:t+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:ke.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[o]:e.push(o),i++}}if(n.verdict!==void 0){let a=n.verdict;if(typeof a!="string"){let o={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),i++}if(!(a==="pass"||a==="fail"||a==="warn"||a==="knownFailing"||a==="inconclusive"||a===
"notExercised"||a==="notApplicable")){let o={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:_.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),i++}}if(n.reason!==void 0&&typeof n.reason!="string"){let a={instancePath:t+"/reason",schemaPath:"#/propert\
ies/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}
if(n.expected!==void 0&&typeof n.expected!="string"){let a={instancePath:t+"/expected",schemaPath:"#/propertie\
s/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}
if(n.observed!==void 0&&typeof n.observed!="string"){let a={instancePath:t+"/observed",schemaPath:"#/propertie\
s/observed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}
if(n.events!==void 0){let a=n.events;if(Array.isArray(a)){let o=a.length;for(let s=0;s<o;s++){let r=a[s];if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:t+"/events/"+s,schemaPath:"#/properties/events/\
items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}}}else{
let o={instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),i++}}if(n.always!==void 0&&typeof n.always!="boolean"){let a={instancePath:t+
"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}return O.errors=e,i===0}O.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function D(n,{instancePath:t="",parentData:P,parentDataProperty:k,rootData:b=n,
dynamicAnchors:v={}}={}){let e=null,i=0,f=D.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){let a={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:
e.push(a),i++}if(n.title===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[a]:e.push(a),i++}if(n.profile===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"must hav\
e required property 'profile'"};e===null?e=[a]:e.push(a),i++}if(n.verdict===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdic\
t'"};e===null?e=[a]:e.push(a),i++}if(n.durationMs===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"durationMs"},message:"must have required property 'durationMs'"};e===null?e=
[a]:e.push(a),i++}if(n.forcedWaitMs===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"forcedWaitMs"},message:"must have required property 'forcedWaitMs'"};e===null?e=[a]:e.
push(a),i++}if(n.history===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
history"},message:"must have required property 'history'"};e===null?e=[a]:e.push(a),i++}if(n.repeat===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repeat"},message:"mu\
st have required property 'repeat'"};e===null?e=[a]:e.push(a),i++}if(n.harnessFault===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"harnessFault"},message:"must have required\
 property 'harnessFault'"};e===null?e=[a]:e.push(a),i++}if(n.checks===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"checks"},message:"must have required property 'checks'"};
e===null?e=[a]:e.push(a),i++}for(let a in n)if(!T.call(J.properties,a)){let o={instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additi\
onal properties"};e===null?e=[o]:e.push(o),i++}if(n.id!==void 0&&typeof n.id!="string"){let a={instancePath:t+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),i++}if(n.title!==void 0&&typeof n.title!="string"){let a={instancePath:t+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}if(n.profile!==void 0&&typeof n.profile!="string"){let a={instancePath:t+"/profile",schemaPath:"#/prope\
rties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}
if(n.verdict!==void 0){let a=n.verdict;if(typeof a!="string"){let o={instancePath:t+"/verdict",schemaPath:"#/$\
defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}
if(!(a==="pass"||a==="fail"||a==="warn"||a==="knownFailing"||a==="inconclusive"||a==="notExercised"||a==="notA\
pplicable")){let o={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues:_.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(n.durationMs!==void 0){
let a=n.durationMs;if(!(typeof a=="number"&&isFinite(a))){let o={instancePath:t+"/durationMs",schemaPath:"#/pr\
operties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(
o),i++}}if(n.forcedWaitMs!==void 0){let a=n.forcedWaitMs;if(!(typeof a=="number"&&isFinite(a))){let o={instancePath:t+
"/forcedWaitMs",schemaPath:"#/properties/forcedWaitMs/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};e===null?e=[o]:e.push(o),i++}}if(n.history!==void 0){let a=n.history;if(typeof a!="string"&&a!==
null){let o={instancePath:t+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:J.properties.
history.type},message:"must be string,null"};e===null?e=[o]:e.push(o),i++}}if(n.repeat!==void 0){let a=n.repeat;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:t+"/repeat",schemaPath:"#/proper\
ties/repeat/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}
if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let o={instancePath:t+"/repeat",schemaPath:"#/properties/\
repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(
o),i++}}if(n.harnessFault!==void 0){let a=n.harnessFault;if(typeof a!="string"&&a!==null){let o={instancePath:t+
"/harnessFault",schemaPath:"#/properties/harnessFault/type",keyword:"type",params:{type:J.properties.harnessFault.
type},message:"must be string,null"};e===null?e=[o]:e.push(o),i++}}if(n.checks!==void 0){let a=n.checks;if(Array.
isArray(a)){let o=a.length;for(let s=0;s<o;s++)O(a[s],{instancePath:t+"/checks/"+s,parentData:a,parentDataProperty:s,
rootData:b,dynamicAnchors:v})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)}else{let o={instancePath:t+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[a]:e.push(a),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function L(n,{instancePath:t="",parentData:P,parentDataProperty:k,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,
i=0,f=L.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.id===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),i++}if(n.requirement===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requirement"},
message:"must have required property 'requirement'"};e===null?e=[a]:e.push(a),i++}if(n.level===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"must have \
required property 'level'"};e===null?e=[a]:e.push(a),i++}if(n.verdict===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdic\
t'"};e===null?e=[a]:e.push(a),i++}if(n.expected===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[a]:
e.push(a),i++}if(n.cases===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cases"},message:"must have required property 'cases'"};e===null?e=[a]:e.push(a),i++}for(let a in n)if(!(a==="i\
d"||a==="requirement"||a==="level"||a==="verdict"||a==="expected"||a==="cases")){let o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties"};e===null?e=[o]:e.push(o),i++}if(n.id!==void 0&&typeof n.id!="string"){let a={instancePath:t+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),i++}if(n.requirement!==void 0&&typeof n.requirement!="string"){let a={instancePath:t+"/require\
ment",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),i++}if(n.level!==void 0){let a=n.level;if(typeof a!="string"){let o={instancePath:t+"\
/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}if(!(a==="MUST"||a==="SHOULD"||a==="MAY")){let o={instancePath:t+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:ke.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[o]:e.push(o),i++}}if(n.verdict!==void 0){let a=n.verdict;if(typeof a!="string"){let o={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),i++}if(!(a==="pass"||a==="fail"||a==="warn"||a==="knownFailing"||a==="inconclusive"||a===
"notExercised"||a==="notApplicable")){let o={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:_.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),i++}}if(n.expected!==void 0&&typeof n.expected!="string"){let a={instancePath:t+"/expected",schemaPath:"#/p\
roperties/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}if(n.cases!==void 0){let a=n.cases;if(Array.isArray(a)){let o=a.length;for(let s=0;s<o;s++)if(typeof a[s]!=
"string"){let r={instancePath:t+"/cases/"+s,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let o={instancePath:t+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),
i++}}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[a]:e.push(a),i++}return L.errors=e,i===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function V(n,{instancePath:t="",parentData:P,parentDataProperty:k,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,
i=0,f=V.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&
!Array.isArray(n)){if(n.format===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[a]:e.push(a),i++}if(n.kit===
void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kit"},message:"\
must have required property 'kit'"};e===null?e=[a]:e.push(a),i++}if(n.protocol===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"},message:"must have required pro\
perty 'protocol'"};e===null?e=[a]:e.push(a),i++}if(n.seed===void 0){let a={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===null?
e=[a]:e.push(a),i++}if(n.startedAt===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"startedAt"},message:"must have required property 'startedAt'"};e===null?e=[a]:e.push(
a),i++}if(n.target===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"},message:"must have required property 'target'"};e===null?e=[a]:e.push(a),i++}if(n.verdict===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[a]:e.push(a),i++}if(n.exitCode===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exitCode"},message:"must have required property 'exitC\
ode'"};e===null?e=[a]:e.push(a),i++}if(n.reason===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[a]:e.push(
a),i++}if(n.strict===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
strict"},message:"must have required property 'strict'"};e===null?e=[a]:e.push(a),i++}if(n.selection===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"selection"},message:"\
must have required property 'selection'"};e===null?e=[a]:e.push(a),i++}if(n.environment===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required \
property 'environment'"};e===null?e=[a]:e.push(a),i++}if(n.calibration===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"calibration"},message:"must have required property 'ca\
libration'"};e===null?e=[a]:e.push(a),i++}if(n.summary===void 0){let a={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"summary"},message:"must have required property 'summary'"};e===null?
e=[a]:e.push(a),i++}if(n.coverage===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"coverage"},message:"must have required property 'coverage'"};e===null?e=[a]:e.push(a),i++}if(n.
cases===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"case\
s"},message:"must have required property 'cases'"};e===null?e=[a]:e.push(a),i++}if(n.always===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"always"},message:"must have required prope\
rty 'always'"};e===null?e=[a]:e.push(a),i++}if(n.diagnosis===void 0){let a={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"diagnosis"},message:"must have required property 'diagnosis'"};
e===null?e=[a]:e.push(a),i++}if(n.timing===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"timing"},message:"must have required property 'timing'"};e===null?e=[a]:e.push(
a),i++}for(let a in n)if(!T.call(I.properties,a)){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=
[o]:e.push(o),i++}if(n.format!==void 0){let a=n.format;if(typeof a!="string"){let o={instancePath:t+"/format",
schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}if(a!=="solowire-report/1"){let o={instancePath:t+"/format",schemaPath:"#/properties/forma\
t/const",keyword:"const",params:{allowedValue:"solowire-report/1"},message:"must be equal to constant"};e===null?
e=[o]:e.push(o),i++}}if(n.kit!==void 0&&typeof n.kit!="string"){let a={instancePath:t+"/kit",schemaPath:"#/pro\
perties/kit/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}
if(n.protocol!==void 0&&typeof n.protocol!="string"){let a={instancePath:t+"/protocol",schemaPath:"#/propertie\
s/protocol/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}
if(n.seed!==void 0){let a=n.seed;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:t+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[o]:e.push(o),i++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let o={instancePath:t+"/seed",
schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[o]:e.push(o),i++}}if(n.startedAt!==void 0){let a=n.startedAt;if(typeof a=="string"){if(!Le.validate(
a)){let o={instancePath:t+"/startedAt",schemaPath:"#/properties/startedAt/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+
"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[o]:e.push(o),i++}}if(n.target!==void 0){let a=n.target;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let o={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"req\
uired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),
i++}if(a.url===void 0){let o={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"requ\
ired",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[o]:e.push(o),i++}
if(a.capabilities===void 0){let o={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"\
required",params:{missingProperty:"capabilities"},message:"must have required property 'capabilities'"};e===null?
e=[o]:e.push(o),i++}if(a.parameters===void 0){let o={instancePath:t+"/target",schemaPath:"#/properties/target/\
required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'param\
eters'"};e===null?e=[o]:e.push(o),i++}if(a.timing===void 0){let o={instancePath:t+"/target",schemaPath:"#/prop\
erties/target/required",keyword:"required",params:{missingProperty:"timing"},message:"must have required prope\
rty 'timing'"};e===null?e=[o]:e.push(o),i++}for(let o in a)if(!(o==="name"||o==="url"||o==="capabilities"||o===
"parameters"||o==="timing")){let s={instancePath:t+"/target",schemaPath:"#/properties/target/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[s]:e.push(s),i++}if(a.name!==void 0&&typeof a.name!="string"){let o={instancePath:t+"/target/name",
schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[o]:e.push(o),i++}if(a.url!==void 0&&typeof a.url!="string"){let o={instancePath:t+"/target\
/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[o]:e.push(o),i++}if(a.capabilities!==void 0){let o=a.capabilities;if(Array.isArray(o)){
let s=o.length;for(let r=0;r<s;r++)if(typeof o[r]!="string"){let p={instancePath:t+"/target/capabilities/"+r,schemaPath:"\
#/properties/target/properties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:t+"/target/capabilities",schemaPath:"#/proper\
ties/target/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(a.parameters!==void 0){let o=a.parameters;if(o&&typeof o=="object"&&!Array.isArray(o))
for(let s in o){let r=o[s];if(!(typeof r=="number"&&isFinite(r))){let p={instancePath:t+"/target/parameters/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/properties/parameters/additionalPrope\
rties/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[p]:e.push(p),i++}}else{
let s={instancePath:t+"/target/parameters",schemaPath:"#/properties/target/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.timing!==void 0){let o=a.
timing;if(typeof o!="string"){let s={instancePath:t+"/target/timing",schemaPath:"#/properties/target/propertie\
s/timing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(o===
"announced"||o==="target"||o==="default")){let s={instancePath:t+"/target/timing",schemaPath:"#/properties/tar\
get/properties/timing/enum",keyword:"enum",params:{allowedValues:I.properties.target.properties.timing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/targe\
t",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),i++}}if(n.verdict!==void 0){let a=n.verdict;if(typeof a!="string"){let o={instancePath:t+"/ver\
dict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),i++}if(!(a==="conformant"||a==="failed"||a==="unsettled"||a==="unusable"||a==="unreachabl\
e"||a==="harness-fault")){let o={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enu\
m",params:{allowedValues:I.properties.verdict.enum},message:"must be equal to one of the allowed values"};e===
null?e=[o]:e.push(o),i++}}if(n.exitCode!==void 0){let a=n.exitCode;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){let o={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof a=="number"&&isFinite(a)){if(a>
5||isNaN(a)){let o={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[o]:e.push(o),i++}if(a<0||isNaN(a)){let o={instancePath:t+
"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),i++}}}if(n.reason!==void 0&&typeof n.reason!="string"){let a={instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),i++}if(n.strict!==void 0&&typeof n.strict!="boolean"){let a={instancePath:t+"/strict",
schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[a]:e.push(a),i++}if(n.selection!==void 0){let a=n.selection;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
only===void 0){let o={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"requir\
ed",params:{missingProperty:"only"},message:"must have required property 'only'"};e===null?e=[o]:e.push(o),i++}
if(a.skip===void 0){let o={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"r\
equired",params:{missingProperty:"skip"},message:"must have required property 'skip'"};e===null?e=[o]:e.push(o),
i++}if(a.cases===void 0){let o={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"cases"},message:"must have required property 'cases'"};e===null?e=[o]:e.push(
o),i++}for(let o in a)if(!(o==="only"||o==="skip"||o==="profiles"||o==="cases")){let s={instancePath:t+"/selec\
tion",schemaPath:"#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.only!==void 0){let o=a.only;if(Array.
isArray(o)){let s=o.length;for(let r=0;r<s;r++)if(typeof o[r]!="string"){let p={instancePath:t+"/selection/onl\
y/"+r,schemaPath:"#/properties/selection/properties/only/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:t+"/selection/only",schemaPath:"#/prop\
erties/selection/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(a.skip!==void 0){let o=a.skip;if(Array.isArray(o)){let s=o.length;for(let r=0;r<s;r++)
if(typeof o[r]!="string"){let p={instancePath:t+"/selection/skip/"+r,schemaPath:"#/properties/selection/proper\
ties/skip/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
i++}}else{let s={instancePath:t+"/selection/skip",schemaPath:"#/properties/selection/properties/skip/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.profiles!==void 0){let o=a.
profiles;if(Array.isArray(o)){let s=o.length;for(let r=0;r<s;r++)if(typeof o[r]!="string"){let p={instancePath:t+
"/selection/profiles/"+r,schemaPath:"#/properties/selection/properties/profiles/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let s={instancePath:t+"/selection/\
profiles",schemaPath:"#/properties/selection/properties/profiles/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(a.cases!==void 0){let o=a.cases;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+"/selection/cases",schemaPath:"#/properties/selection/prope\
rties/cases/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}
if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let s={instancePath:t+"/selection/cases",schemaPath:"#/pr\
operties/selection/properties/cases/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/selection",schemaPath:"#/properties/sele\
ction/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(n.
repeat!==void 0&&typeof n.repeat!="string"){let a={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(n.environment!==
void 0){let a=n.environment;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.node===void 0){let o={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"node"},
message:"must have required property 'node'"};e===null?e=[o]:e.push(o),i++}if(a.platform===void 0){let o={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"plat\
form"},message:"must have required property 'platform'"};e===null?e=[o]:e.push(o),i++}if(a.cpus===void 0){let o={
instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"\
cpus"},message:"must have required property 'cpus'"};e===null?e=[o]:e.push(o),i++}if(a.jobs===void 0){let o={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"jobs"},
message:"must have required property 'jobs'"};e===null?e=[o]:e.push(o),i++}if(a.timeScale===void 0){let o={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"time\
Scale"},message:"must have required property 'timeScale'"};e===null?e=[o]:e.push(o),i++}for(let o in a)if(!(o===
"node"||o==="platform"||o==="cpus"||o==="jobs"||o==="timeScale")){let s={instancePath:t+"/environment",schemaPath:"\
#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.node!==void 0&&typeof a.node!="string"){
let o={instancePath:t+"/environment/node",schemaPath:"#/properties/environment/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(a.platform!==void 0&&typeof a.
platform!="string"){let o={instancePath:t+"/environment/platform",schemaPath:"#/properties/environment/propert\
ies/platform/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}
if(a.cpus!==void 0){let o=a.cpus;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+
"/environment/cpus",schemaPath:"#/properties/environment/properties/cpus/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(a.jobs!==void 0){let o=a.jobs;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+"/environment/jobs",schemaPath:"#/properties/\
environment/properties/jobs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[s]:e.push(s),i++}}if(a.timeScale!==void 0){let o=a.timeScale;if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+
"/environment/timeScale",schemaPath:"#/properties/environment/properties/timeScale/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/environme\
nt",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),i++}}if(n.calibration!==void 0){let a=n.calibration;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.loopbackRttMs===void 0){let o={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/\
required",keyword:"required",params:{missingProperty:"loopbackRttMs"},message:"must have required property 'lo\
opbackRttMs'"};e===null?e=[o]:e.push(o),i++}if(a.loopbackRttMaxMs===void 0){let o={instancePath:t+"/calibratio\
n",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"loopbackRttMaxMs"},message:"\
must have required property 'loopbackRttMaxMs'"};e===null?e=[o]:e.push(o),i++}if(a.timerLateMs===void 0){let o={
instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"\
timerLateMs"},message:"must have required property 'timerLateMs'"};e===null?e=[o]:e.push(o),i++}if(a.timerLateMaxMs===
void 0){let o={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{
missingProperty:"timerLateMaxMs"},message:"must have required property 'timerLateMaxMs'"};e===null?e=[o]:e.push(
o),i++}for(let o in a)if(!(o==="loopbackRttMs"||o==="loopbackRttMaxMs"||o==="timerLateMs"||o==="timerLateMaxMs")){
let s={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),i++}if(a.loopbackRttMs!==void 0){let o=a.loopbackRttMs;if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+
"/calibration/loopbackRttMs",schemaPath:"#/$defs/Calibration/properties/loopbackRttMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.loopbackRttMaxMs!==void 0){let o=a.
loopbackRttMaxMs;if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+"/calibration/loopbackRttMaxMs",
schemaPath:"#/$defs/Calibration/properties/loopbackRttMaxMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[s]:e.push(s),i++}}if(a.timerLateMs!==void 0){let o=a.timerLateMs;if(!(typeof o=="\
number"&&isFinite(o))){let s={instancePath:t+"/calibration/timerLateMs",schemaPath:"#/$defs/Calibration/proper\
ties/timerLateMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),
i++}}if(a.timerLateMaxMs!==void 0){let o=a.timerLateMaxMs;if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+
"/calibration/timerLateMaxMs",schemaPath:"#/$defs/Calibration/properties/timerLateMaxMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/calibrati\
on",schemaPath:"#/$defs/Calibration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),i++}}if(n.summary!==void 0){let a=n.summary;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.pass===void 0){let o={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"pass"},message:"must have required property 'pass'"};e===null?e=[o]:e.push(o),i++}
if(a.fail===void 0){let o={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"fail"},message:"must have required property 'fail'"};e===null?e=[o]:e.push(o),i++}
if(a.warn===void 0){let o={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"warn"},message:"must have required property 'warn'"};e===null?e=[o]:e.push(o),i++}
if(a.inconclusive===void 0){let o={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"\
required",params:{missingProperty:"inconclusive"},message:"must have required property 'inconclusive'"};e===null?
e=[o]:e.push(o),i++}if(a.notExercised===void 0){let o={instancePath:t+"/summary",schemaPath:"#/properties/summ\
ary/required",keyword:"required",params:{missingProperty:"notExercised"},message:"must have required property \
'notExercised'"};e===null?e=[o]:e.push(o),i++}if(a.notApplicable===void 0){let o={instancePath:t+"/summary",schemaPath:"\
#/properties/summary/required",keyword:"required",params:{missingProperty:"notApplicable"},message:"must have \
required property 'notApplicable'"};e===null?e=[o]:e.push(o),i++}if(a.knownFailing===void 0){let o={instancePath:t+
"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"knownFailing"},
message:"must have required property 'knownFailing'"};e===null?e=[o]:e.push(o),i++}if(a.harnessFault===void 0){
let o={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"\
harnessFault"},message:"must have required property 'harnessFault'"};e===null?e=[o]:e.push(o),i++}for(let o in a)
if(!(o==="pass"||o==="fail"||o==="warn"||o==="inconclusive"||o==="notExercised"||o==="notApplicable"||o==="kno\
wnFailing"||o==="harnessFault")){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prop\
erties"};e===null?e=[s]:e.push(s),i++}if(a.pass!==void 0){let o=a.pass;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let s={instancePath:t+"/summary/pass",schemaPath:"#/properties/summary/properties/pass/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(a.fail!==void 0){
let o=a.fail;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+"/summary/fail",schemaPath:"\
#/properties/summary/properties/fail/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[s]:e.push(s),i++}}if(a.warn!==void 0){let o=a.warn;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let s={instancePath:t+"/summary/warn",schemaPath:"#/properties/summary/properties/warn/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(a.inconclusive!==void 0){
let o=a.inconclusive;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+"/summary\
/inconclusive",schemaPath:"#/properties/summary/properties/inconclusive/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(a.notExercised!==void 0){let o=a.notExercised;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+"/summary/notExercised",schemaPath:"\
#/properties/summary/properties/notExercised/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[s]:e.push(s),i++}}if(a.notApplicable!==void 0){let o=a.notApplicable;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+"/summary/notApplicable",schemaPath:"#/properties/summa\
ry/properties/notApplicable/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[s]:e.push(s),i++}}if(a.knownFailing!==void 0){let o=a.knownFailing;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))){let s={instancePath:t+"/summary/knownFailing",schemaPath:"#/properties/summary/properties/knownF\
ailing/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(a.
harnessFault!==void 0){let o=a.harnessFault;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+
"/summary/harnessFault",schemaPath:"#/properties/summary/properties/harnessFault/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),i++}}if(n.coverage!==void 0){let a=n.coverage;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
must===void 0){let o={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",
params:{missingProperty:"must"},message:"must have required property 'must'"};e===null?e=[o]:e.push(o),i++}if(a.
judged===void 0){let o={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"requir\
ed",params:{missingProperty:"judged"},message:"must have required property 'judged'"};e===null?e=[o]:e.push(o),
i++}if(a.notOnTheWire===void 0){let o={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",
keyword:"required",params:{missingProperty:"notOnTheWire"},message:"must have required property 'notOnTheWire'"};
e===null?e=[o]:e.push(o),i++}if(a.excused===void 0){let o={instancePath:t+"/coverage",schemaPath:"#/properties\
/coverage/required",keyword:"required",params:{missingProperty:"excused"},message:"must have required property\
 'excused'"};e===null?e=[o]:e.push(o),i++}for(let o in a)if(!(o==="must"||o==="judged"||o==="notOnTheWire"||o===
"excused")){let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=
[s]:e.push(s),i++}if(a.must!==void 0){let o=a.must;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={
instancePath:t+"/coverage/must",schemaPath:"#/properties/coverage/properties/must/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(a.judged!==void 0){let o=a.judged;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={instancePath:t+"/coverage/judged",schemaPath:"\
#/properties/coverage/properties/judged/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[s]:e.push(s),i++}}if(a.notOnTheWire!==void 0){let o=a.notOnTheWire;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let s={instancePath:t+"/coverage/notOnTheWire",schemaPath:"#/properties/coverage/prop\
erties/notOnTheWire/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(
s),i++}}if(a.excused!==void 0){let o=a.excused;if(Array.isArray(o)){let s=o.length;for(let r=0;r<s;r++){let p=o[r];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.requirement===void 0){let d={instancePath:t+"/coverage/excus\
ed/"+r,schemaPath:"#/properties/coverage/properties/excused/items/required",keyword:"required",params:{missingProperty:"\
requirement"},message:"must have required property 'requirement'"};e===null?e=[d]:e.push(d),i++}if(p.reason===
void 0){let d={instancePath:t+"/coverage/excused/"+r,schemaPath:"#/properties/coverage/properties/excused/item\
s/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[d]:e.push(d),i++}for(let d in p)if(!(d==="requirement"||d==="reason")){let q={instancePath:t+"/cov\
erage/excused/"+r,schemaPath:"#/properties/coverage/properties/excused/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[q]:
e.push(q),i++}if(p.requirement!==void 0&&typeof p.requirement!="string"){let d={instancePath:t+"/coverage/excu\
sed/"+r+"/requirement",schemaPath:"#/properties/coverage/properties/excused/items/properties/requirement/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(p.reason!==void 0&&
typeof p.reason!="string"){let d={instancePath:t+"/coverage/excused/"+r+"/reason",schemaPath:"#/properties/cov\
erage/properties/excused/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/coverage/excused/"+r,schemaPath:"#/propert\
ies/coverage/properties/excused/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),i++}}}else{let s={instancePath:t+"/coverage/excused",schemaPath:"#/properties/coverage/pr\
operties/excused/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}}else{let o={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(n.cases!==void 0){let a=n.cases;if(Array.isArray(
a)){let o=a.length;for(let s=0;s<o;s++)D(a[s],{instancePath:t+"/cases/"+s,parentData:a,parentDataProperty:s,rootData:b,
dynamicAnchors:v})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)}else{let o={instancePath:t+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),
i++}}if(n.always!==void 0){let a=n.always;if(Array.isArray(a)){let o=a.length;for(let s=0;s<o;s++)L(a[s],{instancePath:t+
"/always/"+s,parentData:a,parentDataProperty:s,rootData:b,dynamicAnchors:v})||(e=e===null?L.errors:e.concat(L.
errors),i=e.length)}else{let o={instancePath:t+"/always",schemaPath:"#/properties/always/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(n.diagnosis!==void 0){let a=n.
diagnosis;if(Array.isArray(a)){let o=a.length;for(let s=0;s<o;s++){let r=a[s];if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.fault===void 0){let p={instancePath:t+"/diagnosis/"+s,schemaPath:"#/properties/diagnosis/item\
s/required",keyword:"required",params:{missingProperty:"fault"},message:"must have required property 'fault'"};
e===null?e=[p]:e.push(p),i++}if(r.similarity===void 0){let p={instancePath:t+"/diagnosis/"+s,schemaPath:"#/pro\
perties/diagnosis/items/required",keyword:"required",params:{missingProperty:"similarity"},message:"must have \
required property 'similarity'"};e===null?e=[p]:e.push(p),i++}if(r.cure===void 0){let p={instancePath:t+"/diag\
nosis/"+s,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"cure"},
message:"must have required property 'cure'"};e===null?e=[p]:e.push(p),i++}for(let p in r)if(!(p==="fault"||p===
"similarity"||p==="cure")){let d={instancePath:t+"/diagnosis/"+s,schemaPath:"#/properties/diagnosis/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"};e===null?e=[d]:e.push(d),i++}if(r.fault!==void 0&&typeof r.fault!="string"){let p={instancePath:t+
"/diagnosis/"+s+"/fault",schemaPath:"#/properties/diagnosis/items/properties/fault/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(r.similarity!==void 0){let p=r.similarity;
if(!(typeof p=="number"&&isFinite(p))){let d={instancePath:t+"/diagnosis/"+s+"/similarity",schemaPath:"#/prope\
rties/diagnosis/items/properties/similarity/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"};e===null?e=[d]:e.push(d),i++}}if(r.cure!==void 0&&typeof r.cure!="string"){let p={instancePath:t+"/diagnos\
is/"+s+"/cure",schemaPath:"#/properties/diagnosis/items/properties/cure/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/diagnosis/"+s,schemaPath:"\
#/properties/diagnosis/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[p]:e.push(p),i++}}}else{let o={instancePath:t+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(n.baseline!==void 0){let a=n.
baseline;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.entries===void 0){let o={instancePath:t+"/baseline",
schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"entries"},message:"mus\
t have required property 'entries'"};e===null?e=[o]:e.push(o),i++}if(a.red===void 0){let o={instancePath:t+"/b\
aseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"red"},message:"\
must have required property 'red'"};e===null?e=[o]:e.push(o),i++}for(let o in a)if(!(o==="entries"||o==="red")){
let s={instancePath:t+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),i++}if(a.entries!==void 0){let o=a.entries;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let s={
instancePath:t+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof o=="number"&&isFinite(o)&&(o<
0||isNaN(o))){let s={instancePath:t+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}
if(a.red!==void 0){let o=a.red;if(Array.isArray(o)){let s=o.length;for(let r=0;r<s;r++){let p=o[r];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.check===void 0){let d={instancePath:t+"/baseline/red/"+r,schemaPath:"#/prope\
rties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"check"},message:"mus\
t have required property 'check'"};e===null?e=[d]:e.push(d),i++}if(p.why===void 0){let d={instancePath:t+"/bas\
eline/red/"+r,schemaPath:"#/properties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"\
why"},message:"must have required property 'why'"};e===null?e=[d]:e.push(d),i++}for(let d in p)if(!(d==="check"||
d==="why")){let q={instancePath:t+"/baseline/red/"+r,schemaPath:"#/properties/baseline/properties/red/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additi\
onal properties"};e===null?e=[q]:e.push(q),i++}if(p.check!==void 0&&typeof p.check!="string"){let d={instancePath:t+
"/baseline/red/"+r+"/check",schemaPath:"#/properties/baseline/properties/red/items/properties/check/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(p.why!==void 0&&typeof p.
why!="string"){let d={instancePath:t+"/baseline/red/"+r+"/why",schemaPath:"#/properties/baseline/properties/re\
d/items/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),i++}}else{let d={instancePath:t+"/baseline/red/"+r,schemaPath:"#/properties/baseline/properties/red/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}}else{
let s={instancePath:t+"/baseline/red",schemaPath:"#/properties/baseline/properties/red/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/baseline",schemaPath:"\
#/properties/baseline/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),i++}}if(n.stability!==void 0){let a=n.stability;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.seeds===void 0){
let o={instancePath:t+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
seeds"},message:"must have required property 'seeds'"};e===null?e=[o]:e.push(o),i++}if(a.unstable===void 0){let o={
instancePath:t+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
unstable"},message:"must have required property 'unstable'"};e===null?e=[o]:e.push(o),i++}for(let o in a)if(!(o===
"seeds"||o==="unstable")){let s={instancePath:t+"/stability",schemaPath:"#/properties/stability/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional propert\
ies"};e===null?e=[s]:e.push(s),i++}if(a.seeds!==void 0){let o=a.seeds;if(Array.isArray(o)){let s=o.length;for(let r=0;r<
s;r++){let p=o[r];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let d={instancePath:t+"/stability/\
seeds/"+r,schemaPath:"#/properties/stability/properties/seeds/items/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[d]:e.push(d),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let d={
instancePath:t+"/stability/seeds/"+r,schemaPath:"#/properties/stability/properties/seeds/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:e.push(d),i++}}}else{let s={instancePath:t+
"/stability/seeds",schemaPath:"#/properties/stability/properties/seeds/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.unstable!==void 0){let o=a.unstable;if(Array.isArray(
o)){let s=o.length;for(let r=0;r<s;r++){let p=o[r];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.check===void 0){
let d={instancePath:t+"/stability/unstable/"+r,schemaPath:"#/properties/stability/properties/unstable/items/re\
quired",keyword:"required",params:{missingProperty:"check"},message:"must have required property 'check'"};e===
null?e=[d]:e.push(d),i++}if(p.verdicts===void 0){let d={instancePath:t+"/stability/unstable/"+r,schemaPath:"#/\
properties/stability/properties/unstable/items/required",keyword:"required",params:{missingProperty:"verdicts"},
message:"must have required property 'verdicts'"};e===null?e=[d]:e.push(d),i++}for(let d in p)if(!(d==="check"||
d==="verdicts")){let q={instancePath:t+"/stability/unstable/"+r,schemaPath:"#/properties/stability/properties/\
unstable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"mus\
t NOT have additional properties"};e===null?e=[q]:e.push(q),i++}if(p.check!==void 0&&typeof p.check!="string"){
let d={instancePath:t+"/stability/unstable/"+r+"/check",schemaPath:"#/properties/stability/properties/unstable\
/items/properties/check/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),i++}if(p.verdicts!==void 0){let d=p.verdicts;if(Array.isArray(d)){let q=d.length;for(let E=0;E<q;E++){
let l=d[E];if(typeof l!="string"){let m={instancePath:t+"/stability/unstable/"+r+"/verdicts/"+E,schemaPath:"#/\
$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}
if(!(l==="pass"||l==="fail"||l==="warn"||l==="knownFailing"||l==="inconclusive"||l==="notExercised"||l==="notA\
pplicable")){let m={instancePath:t+"/stability/unstable/"+r+"/verdicts/"+E,schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:_.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(
m),i++}}}else{let q={instancePath:t+"/stability/unstable/"+r+"/verdicts",schemaPath:"#/properties/stability/pr\
operties/unstable/items/properties/verdicts/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[q]:e.push(q),i++}}}else{let d={instancePath:t+"/stability/unstable/"+r,schemaPath:"#/properties/st\
ability/properties/unstable/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[d]:e.push(d),i++}}}else{let s={instancePath:t+"/stability/unstable",schemaPath:"#/properties/stability/prop\
erties/unstable/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{
let o={instancePath:t+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(n.process!==void 0){let a=n.process;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.before===void 0){let o={instancePath:t+"/process",schemaPath:"#/properties/p\
rocess/required",keyword:"required",params:{missingProperty:"before"},message:"must have required property 'be\
fore'"};e===null?e=[o]:e.push(o),i++}if(a.after===void 0){let o={instancePath:t+"/process",schemaPath:"#/prope\
rties/process/required",keyword:"required",params:{missingProperty:"after"},message:"must have required proper\
ty 'after'"};e===null?e=[o]:e.push(o),i++}for(let o in a)if(!(o==="before"||o==="after")){let s={instancePath:t+
"/process",schemaPath:"#/properties/process/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.before!==void 0){let o=a.before;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.processes===void 0){let s={instancePath:t+"/process/before",
schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"processes"},message:"mu\
st have required property 'processes'"};e===null?e=[s]:e.push(s),i++}if(o.descriptors===void 0){let s={instancePath:t+
"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"descr\
iptors"},message:"must have required property 'descriptors'"};e===null?e=[s]:e.push(s),i++}if(o.sockets===void 0){
let s={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{
missingProperty:"sockets"},message:"must have required property 'sockets'"};e===null?e=[s]:e.push(s),i++}if(o.
memoryBytes===void 0){let s={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/required",keyword:"\
required",params:{missingProperty:"memoryBytes"},message:"must have required property 'memoryBytes'"};e===null?
e=[s]:e.push(s),i++}for(let s in o)if(!(s==="processes"||s==="descriptors"||s==="sockets"||s==="memoryBytes")){
let r={instancePath:t+"/process/before",schemaPath:"#/$defs/ProcessFacts/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(o.processes!==void 0){let s=o.processes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let r={instancePath:t+"/process/before/processes",schemaPath:"#/$defs/ProcessFacts/properties/processes/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="n\
umber"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:t+"/process/before/processes",schemaPath:"#/$defs/Pr\
ocessFacts/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"};e===null?e=[r]:e.push(r),i++}}if(o.descriptors!==void 0){let s=o.descriptors;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/process/before/descriptors",schemaPath:"#/$defs/ProcessFa\
cts/properties/descriptors/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/process/before/\
descriptors",schemaPath:"#/$defs/ProcessFacts/properties/descriptors/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(o.sockets!==void 0){let s=o.sockets;if(s&&
typeof s=="object"&&!Array.isArray(s))for(let r in s){let p=s[r];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let d={instancePath:t+"/process/before/sockets/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$\
defs/ProcessFacts/properties/sockets/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[d]:e.push(d),i++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let d={instancePath:t+
"/process/before/sockets/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessFacts/propertie\
s/sockets/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1"};e===null?e=[d]:e.push(d),i++}}else{let r={instancePath:t+"/process/before/sockets",schemaPath:"#/$defs/Pr\
ocessFacts/properties/sockets/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}}if(o.memoryBytes!==void 0){let s=o.memoryBytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:t+"/process/before/memoryBytes",schemaPath:"#/$defs/ProcessFacts/properties/\
memoryBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/process/before/memoryBytes",schemaPath:"\
#/$defs/ProcessFacts/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t+"/process/before",schemaPath:"#/$defs\
/ProcessFacts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}
if(a.after!==void 0){let o=a.after;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.processes===void 0){let s={
instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{missingProperty:"\
processes"},message:"must have required property 'processes'"};e===null?e=[s]:e.push(s),i++}if(o.descriptors===
void 0){let s={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"required",params:{
missingProperty:"descriptors"},message:"must have required property 'descriptors'"};e===null?e=[s]:e.push(s),i++}
if(o.sockets===void 0){let s={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/required",keyword:"\
required",params:{missingProperty:"sockets"},message:"must have required property 'sockets'"};e===null?e=[s]:e.
push(s),i++}if(o.memoryBytes===void 0){let s={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts\
/required",keyword:"required",params:{missingProperty:"memoryBytes"},message:"must have required property 'mem\
oryBytes'"};e===null?e=[s]:e.push(s),i++}for(let s in o)if(!(s==="processes"||s==="descriptors"||s==="sockets"||
s==="memoryBytes")){let r={instancePath:t+"/process/after",schemaPath:"#/$defs/ProcessFacts/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),i++}if(o.processes!==void 0){let s=o.processes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:t+"/process/after/processes",schemaPath:"#/$defs/ProcessFacts/properties\
/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:t+"/process/after/processes",schemaPath:"\
#/$defs/ProcessFacts/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(o.descriptors!==void 0){let s=o.descriptors;if(!(typeof s=="nu\
mber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/process/after/descriptors",schemaPath:"#/$defs\
/ProcessFacts/properties/descriptors/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/process/\
after/descriptors",schemaPath:"#/$defs/ProcessFacts/properties/descriptors/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(o.sockets!==void 0){let s=o.
sockets;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r in s){let p=s[r];if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let d={instancePath:t+"/process/after/sockets/"+r.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/$defs/ProcessFacts/properties/sockets/additionalProperties/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[d]:e.push(d),i++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(
p))){let d={instancePath:t+"/process/after/sockets/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$d\
efs/ProcessFacts/properties/sockets/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[d]:e.push(d),i++}}else{let r={instancePath:t+"/process/after/sockets",schemaPath:"\
#/$defs/ProcessFacts/properties/sockets/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}}if(o.memoryBytes!==void 0){let s=o.memoryBytes;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/process/after/memoryBytes",schemaPath:"#/$defs/ProcessFacts/p\
roperties/memoryBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.
push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/process/after/memoryB\
ytes",schemaPath:"#/$defs/ProcessFacts/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t+"/process/after",
schemaPath:"#/$defs/ProcessFacts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/process",schemaPath:"#/properties/process/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(n.timing!==void 0){let a=n.
timing;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.wallMs===void 0){let o={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/required",keyword:"required",params:{missingProperty:"wallMs"},message:"must have required\
 property 'wallMs'"};e===null?e=[o]:e.push(o),i++}if(a.longestForcedWaitMs===void 0){let o={instancePath:t+"/t\
iming",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"longestForcedWait\
Ms"},message:"must have required property 'longestForcedWaitMs'"};e===null?e=[o]:e.push(o),i++}if(a.longestForcedWaitCase===
void 0){let o={instancePath:t+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"\
longestForcedWaitCase"},message:"must have required property 'longestForcedWaitCase'"};e===null?e=[o]:e.push(o),
i++}if(a.maxEventLoopDelayMs===void 0){let o={instancePath:t+"/timing",schemaPath:"#/properties/timing/require\
d",keyword:"required",params:{missingProperty:"maxEventLoopDelayMs"},message:"must have required property 'max\
EventLoopDelayMs'"};e===null?e=[o]:e.push(o),i++}for(let o in a)if(!(o==="wallMs"||o==="longestForcedWaitMs"||
o==="longestForcedWaitCase"||o==="maxEventLoopDelayMs")){let s={instancePath:t+"/timing",schemaPath:"#/propert\
ies/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.wallMs!==void 0){let o=a.wallMs;if(!(typeof o==
"number"&&isFinite(o))){let s={instancePath:t+"/timing/wallMs",schemaPath:"#/properties/timing/properties/wall\
Ms/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.longestForcedWaitMs!==
void 0){let o=a.longestForcedWaitMs;if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+"/timing/long\
estForcedWaitMs",schemaPath:"#/properties/timing/properties/longestForcedWaitMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.longestForcedWaitCase!==void 0){let o=a.
longestForcedWaitCase;if(typeof o!="string"&&o!==null){let s={instancePath:t+"/timing/longestForcedWaitCase",schemaPath:"\
#/properties/timing/properties/longestForcedWaitCase/type",keyword:"type",params:{type:I.properties.timing.properties.
longestForcedWaitCase.type},message:"must be string,null"};e===null?e=[s]:e.push(s),i++}}if(a.maxEventLoopDelayMs!==
void 0){let o=a.maxEventLoopDelayMs;if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+"/timing/maxE\
ventLoopDelayMs",schemaPath:"#/properties/timing/properties/maxEventLoopDelayMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{let o={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),i++}}}else{let a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[a]:e.push(a),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Qe=B,We={title:"HistoryHeader",description:"The first line: all that judging needs besides the events.",type:"\
object",additionalProperties:!1,required:["format","kit","protocol","dialect","case","repeat","seed","paramete\
rs","timeScale","actors","capabilities","target","calibration"],properties:{format:{type:"string",const:"solow\
ire-history/1"},kit:{type:"string"},protocol:{type:"integer"},dialect:{type:"string"},case:{type:"string"},repeat:{
type:"integer",minimum:0},seed:{type:"integer",minimum:0},parameters:{type:"object",additionalProperties:{type:"\
number"},description:"What the deadlines are judged by, in ms, bytes or counts."},timeScale:{type:"number"},actors:{
type:"object",additionalProperties:{type:"string"},description:"The identities of the case by their letters."},
capabilities:{type:"array",items:{type:"string"}},target:{type:"object",additionalProperties:!1,required:["nam\
e","url"],properties:{name:{type:"string"},url:{type:"string"}}},calibration:{type:"object",additionalProperties:!1,
required:["loopbackRttMs","loopbackRttMaxMs","timerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{type:"\
number"},loopbackRttMaxMs:{type:"number"},timerLateMs:{type:"number"},timerLateMaxMs:{type:"number"}}}}};function B(n,{
instancePath:t="",parentData:P,parentDataProperty:k,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,i=0,f=B.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){
if(n.format===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'"};e===null?e=[a]:e.push(a),i++}if(n.kit===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kit"},message:"must have re\
quired property 'kit'"};e===null?e=[a]:e.push(a),i++}if(n.protocol===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"protocol"},message:"must have required property 'proto\
col'"};e===null?e=[a]:e.push(a),i++}if(n.dialect===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"dialect"},message:"must have required property 'dialect'"};e===null?e=[a]:e.
push(a),i++}if(n.case===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
case"},message:"must have required property 'case'"};e===null?e=[a]:e.push(a),i++}if(n.repeat===void 0){let a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repeat"},message:"must have\
 required property 'repeat'"};e===null?e=[a]:e.push(a),i++}if(n.seed===void 0){let a={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===
null?e=[a]:e.push(a),i++}if(n.parameters===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?e=[a]:
e.push(a),i++}if(n.timeScale===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"timeScale"},message:"must have required property 'timeScale'"};e===null?e=[a]:e.push(a),i++}if(n.
actors===void 0){let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"act\
ors"},message:"must have required property 'actors'"};e===null?e=[a]:e.push(a),i++}if(n.capabilities===void 0){
let a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"capabilities"},message:"\
must have required property 'capabilities'"};e===null?e=[a]:e.push(a),i++}if(n.target===void 0){let a={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"must have required prope\
rty 'target'"};e===null?e=[a]:e.push(a),i++}if(n.calibration===void 0){let a={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"calibration"},message:"must have required property 'calibra\
tion'"};e===null?e=[a]:e.push(a),i++}for(let a in n)if(!T.call(We.properties,a)){let o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties"};e===null?e=[o]:e.push(o),i++}if(n.format!==void 0){let a=n.format;if(typeof a!="string"){
let o={instancePath:t+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}if(a!=="solowire-history/1"){let o={instancePath:t+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"solowire-history/1"},message:"must be equal t\
o constant"};e===null?e=[o]:e.push(o),i++}}if(n.kit!==void 0&&typeof n.kit!="string"){let a={instancePath:t+"/\
kit",schemaPath:"#/properties/kit/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),i++}if(n.protocol!==void 0){let a=n.protocol;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let o={instancePath:t+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}if(n.dialect!==void 0&&typeof n.dialect!="str\
ing"){let a={instancePath:t+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(n.case!==void 0&&typeof n.case!="string"){let a={
instancePath:t+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[a]:e.push(a),i++}if(n.repeat!==void 0){let a=n.repeat;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){let o={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a))){let o={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}if(n.seed!==void 0){let a=n.
seed;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:t+"/seed",schemaPath:"#/pro\
perties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),
i++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let o={instancePath:t+"/seed",schemaPath:"#/propertie\
s/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(
o),i++}}if(n.parameters!==void 0){let a=n.parameters;if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){
let s=a[o];if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:t+"/parameters/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),i++}}else{let o={instancePath:t+"/parameters",schemaPath:"#\
/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),i++}}if(n.timeScale!==void 0){let a=n.timeScale;if(!(typeof a=="number"&&isFinite(a))){let o={instancePath:t+
"/timeScale",schemaPath:"#/properties/timeScale/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"};e===null?e=[o]:e.push(o),i++}}if(n.actors!==void 0){let a=n.actors;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let o in a)if(typeof a[o]!="string"){let s={instancePath:t+"/actors/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/actors/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}else{let o={instancePath:t+"/actors",schemaPath:"#/properties/a\
ctors/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(n.
capabilities!==void 0){let a=n.capabilities;if(Array.isArray(a)){let o=a.length;for(let s=0;s<o;s++)if(typeof a[s]!=
"string"){let r={instancePath:t+"/capabilities/"+s,schemaPath:"#/properties/capabilities/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let o={instancePath:t+
"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[o]:e.push(o),i++}}if(n.target!==void 0){let a=n.target;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.name===void 0){let o={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(
o),i++}if(a.url===void 0){let o={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"r\
equired",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[o]:e.push(o),
i++}for(let o in a)if(!(o==="name"||o==="url")){let s={instancePath:t+"/target",schemaPath:"#/properties/targe\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have ad\
ditional properties"};e===null?e=[s]:e.push(s),i++}if(a.name!==void 0&&typeof a.name!="string"){let o={instancePath:t+
"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}if(a.url!==void 0&&typeof a.url!="string"){let o={instancePath:t+
"/target/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/target",schemaPath:"#/properties/t\
arget/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(n.
calibration!==void 0){let a=n.calibration;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.loopbackRttMs===void 0){
let o={instancePath:t+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{
missingProperty:"loopbackRttMs"},message:"must have required property 'loopbackRttMs'"};e===null?e=[o]:e.push(
o),i++}if(a.loopbackRttMaxMs===void 0){let o={instancePath:t+"/calibration",schemaPath:"#/properties/calibrati\
on/required",keyword:"required",params:{missingProperty:"loopbackRttMaxMs"},message:"must have required proper\
ty 'loopbackRttMaxMs'"};e===null?e=[o]:e.push(o),i++}if(a.timerLateMs===void 0){let o={instancePath:t+"/calibr\
ation",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:"timerLateMs"},
message:"must have required property 'timerLateMs'"};e===null?e=[o]:e.push(o),i++}if(a.timerLateMaxMs===void 0){
let o={instancePath:t+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{
missingProperty:"timerLateMaxMs"},message:"must have required property 'timerLateMaxMs'"};e===null?e=[o]:e.push(
o),i++}for(let o in a)if(!(o==="loopbackRttMs"||o==="loopbackRttMaxMs"||o==="timerLateMs"||o==="timerLateMaxMs")){
let s={instancePath:t+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(a.loopbackRttMs!==void 0){let o=a.loopbackRttMs;if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+
"/calibration/loopbackRttMs",schemaPath:"#/properties/calibration/properties/loopbackRttMs/type",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.loopbackRttMaxMs!==void 0){
let o=a.loopbackRttMaxMs;if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+"/calibration/loopbackRt\
tMaxMs",schemaPath:"#/properties/calibration/properties/loopbackRttMaxMs/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.timerLateMs!==void 0){let o=a.timerLateMs;
if(!(typeof o=="number"&&isFinite(o))){let s={instancePath:t+"/calibration/timerLateMs",schemaPath:"#/properti\
es/calibration/properties/timerLateMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[s]:e.push(s),i++}}if(a.timerLateMaxMs!==void 0){let o=a.timerLateMaxMs;if(!(typeof o=="number"&&isFinite(
o))){let s={instancePath:t+"/calibration/timerLateMaxMs",schemaPath:"#/properties/calibration/properties/timer\
LateMaxMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}}else{
let o={instancePath:t+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}return B.errors=e,
i===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es=z;var le={title:"UpgradedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"status","subprotocol","extensions"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{
type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"upgraded"},status:{type:"integer"},
subprotocol:{type:["string","null"]},extensions:{type:["string","null"]}}},ue={title:"DialFailedEvent",description:"\
There was no WebSocket.",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","how",
"status","detail"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},
layer:{type:"string",const:"wire"},kind:{type:"string",const:"dialFailed"},how:{type:"string",enum:["refused",
"unreachable","timeout","ended","reset","not-websocket","tls"]},status:{type:["integer","null"]},detail:{type:"\
string"}}},Q={title:"FrameEvent",description:"One frame; `bytes` is the length of the payload, of which `text`\
 or `base64` keep the beginning.",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","k\
ind","dir","opcode","fin","bytes"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{
type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"frame"},dir:{type:"string",enum:[
"in","out"]},opcode:{type:"string",pattern:"^(continuation|text|binary|close|ping|pong|reserved-\\d+)$"},fin:{
type:"boolean"},bytes:{type:"integer"},text:{type:"string"},base64:{type:"string"},code:{type:["integer","null"]},
reason:{type:"string"}}};var fe={title:"EndEvent",description:"The end of one direction of TCP.",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","dir","how"],properties:{seq:{type:"integer",minimum:0},t:{type:"nu\
mber",minimum:0},actor:{type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"end"},dir:{
type:"string",enum:["in","out"]},how:{type:"string",enum:["fin","rst","unknown"]}}};var ye={title:"WelcomedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"session","epoch","tookOver","parameters","capabilities","version"],properties:{seq:{type:"integer",minimum:0},
t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"\
welcomed"},session:{type:"string"},epoch:{type:"integer"},tookOver:{type:["object","null"],additionalProperties:!1,
required:["session","epoch","sameInstance"],properties:{session:{type:"string"},epoch:{type:"integer"},sameInstance:{
type:"boolean"}}},parameters:{type:"object",additionalProperties:{type:"number"}},capabilities:{type:"array",items:{
type:"string"}},version:{type:"integer"}}},Ie={title:"ToldEvent",type:"object",additionalProperties:!1,required:[
"seq","t","actor","layer","kind","code","reason","retryAfterMs"],properties:{seq:{type:"integer",minimum:0},t:{
type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"\
told"},code:{type:"integer"},reason:{type:"string"},retryAfterMs:{type:["number","null"]}}},Re={title:"ProbeEv\
ent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","n"],properties:{seq:{
type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meanin\
g"},kind:{type:"string",const:"probe"},dir:{type:"string",enum:["in","out"]},n:{type:"integer"}}},Ve={title:"P\
robeAnswerEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","n"],properties:{
seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"m\
eaning"},kind:{type:"string",const:"probeAnswer"},dir:{type:"string",enum:["in","out"]},n:{type:"integer"}}};var Be={title:"AnsweredEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"id","ok"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{
type:"string",const:"meaning"},kind:{type:"string",const:"answered"},id:{type:"string"},ok:{type:"boolean"},result:{},
error:{type:"string"},message:{type:"string"}}};var ze={title:"ComplainedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kin\
d","code","ref","message"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"\
string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"complained"},code:{type:"string"},ref:{
type:["string","null"]},message:{type:"string"}}},Ue={title:"MalformedEvent",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","dir","readable","detail"],properties:{seq:{type:"integer",minimum:0},
t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"\
malformed"},dir:{type:"string",enum:["in","out"]},readable:{type:"boolean"},detail:{type:"string"}}};var _e={title:"ControlEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"ok","rttMs"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{
type:"string",const:"local"},kind:{type:"string",const:"control"},ok:{type:"boolean"},rttMs:{type:["number","n\
ull"]}}};var He={title:"LagEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","of",
"ms"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"\
string",const:"local"},kind:{type:"string",const:"lag"},of:{type:"string",enum:["kit","machine"]},ms:{type:"nu\
mber"}}};var ce={title:"ProcessEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"when","processes","descriptors","sockets","memoryBytes"],properties:{seq:{type:"integer",minimum:0},t:{type:"\
number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"local"},kind:{type:"string",const:"proces\
s"},when:{type:"string",enum:["before","after"]},processes:{type:"integer",minimum:1},descriptors:{type:"integ\
er",minimum:0},sockets:{type:"object",additionalProperties:{type:"integer",minimum:1},description:"Accepted TC\
P sockets by the state that the kernel gives them."},memoryBytes:{type:"integer",minimum:0,description:"Reside\
nt memory."}}};var Ke=new RegExp("^(continuation|text|binary|close|ping|pong|reserved-\\d+)$","u");function z(n,{instancePath:t="",
parentData:P,parentDataProperty:k,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,i=0,f=z.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must\
 have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.kind!==void 0&&typeof n.kind!="string"){let s={
instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),i++}let o=n.kind;if(typeof o=="string")if(o==="dial"){if(n&&typeof n=="o\
bject"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialEvent/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),
i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){
let s={instancePath:t,schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"acto\
r"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,
schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have\
 required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pro\
perty 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.address===void 0){let s={instancePath:t,schemaPath:"#/$defs/D\
ialEvent/required",keyword:"required",params:{missingProperty:"address"},message:"must have required property \
'address'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s===
"kind"||s==="address")){let r={instancePath:t,schemaPath:"#/$defs/DialEvent/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:
e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:t+"/seq",schemaPath:"#/$defs/DialEvent/properties/seq/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={
instancePath:t+"/seq",schemaPath:"#/$defs/DialEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="nu\
mber"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/DialEvent/properties/t/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:t+"/t",schemaPath:"#/$defs/DialEvent/properties/t/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={
instancePath:t+"/actor",schemaPath:"#/$defs/DialEvent/properties/actor/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="s\
tring"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/DialEvent/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="wire"){let r={instancePath:t+"/l\
ayer",schemaPath:"#/$defs/DialEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/DialEvent/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="dial"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/DialEvent/properties/kind/const",keyword:"const",params:{allowedValue:"dial"},message:"must be equal t\
o constant"};e===null?e=[r]:e.push(r),i++}}if(n.address!==void 0&&typeof n.address!="string"){let s={instancePath:t+
"/address",schemaPath:"#/$defs/DialEvent/properties/address/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$defs/DialEvent/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}var a=!0}else if(o===
"connected"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/ConnectedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required\
 property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/Conn\
ectedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};
e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/ConnectedEvent/req\
uired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/ConnectedEvent/require\
d",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?
e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/ConnectedEvent/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(
s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind")){let r={instancePath:t,schemaPath:"\
#/$defs/ConnectedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/ConnectedEvent/pro\
perties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/Connecte\
dEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={
instancePath:t+"/t",schemaPath:"#/$defs/ConnectedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"\
#/$defs/ConnectedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"\
#/$defs/ConnectedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"\
/layer",schemaPath:"#/$defs/ConnectedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="wire"){let r={instancePath:t+"/layer",schemaPath:"#/$def\
s/ConnectedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal t\
o constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+
"/kind",schemaPath:"#/$defs/ConnectedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="connected"){let r={instancePath:t+"/kind",schemaPath:"#/\
$defs/ConnectedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"connected"},message:"must be\
 equal to constant"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"#/$defs/ConnectedEv\
ent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&
(a=!0)}else if(o==="upgradeSent"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,
schemaPath:"#/$defs/UpgradeSentEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must\
 have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/UpgradeSentEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required\
 property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/Up\
gradeSentEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required prope\
rty 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/Upgr\
adeSentEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required propert\
y 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/Upgrade\
SentEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kin\
d")){let r={instancePath:t,schemaPath:"#/$defs/UpgradeSentEvent/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+
"/seq",schemaPath:"#/$defs/UpgradeSentEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+
"/seq",schemaPath:"#/$defs/UpgradeSentEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&
isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/UpgradeSentEvent/properties/t/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:t+"/t",schemaPath:"#/$defs/UpgradeSentEvent/properties/t/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){
let s={instancePath:t+"/actor",schemaPath:"#/$defs/UpgradeSentEvent/properties/actor/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!=
"string"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/UpgradeSentEvent/properties/layer/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="wire"){let r={instancePath:t+
"/layer",schemaPath:"#/$defs/UpgradeSentEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wi\
re"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!=
"string"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/UpgradeSentEvent/properties/kind/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="upgradeSent"){let r={
instancePath:t+"/kind",schemaPath:"#/$defs/UpgradeSentEvent/properties/kind/const",keyword:"const",params:{allowedValue:"\
upgradeSent"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"\
#/$defs/UpgradeSentEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}a!==!0&&(a=!0)}else if(o==="upgraded"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
let s={instancePath:t,schemaPath:"#/$defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have\
 required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#\
/$defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required\
 property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$def\
s/UpgradedEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required prop\
erty 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/Upgr\
adedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[s]:e.push(s),i++}if(n.status===void 0){let s={instancePath:t,schemaPath:"#/$defs/UpgradedEv\
ent/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};e===null?e=[s]:e.push(s),i++}if(n.subprotocol===void 0){let s={instancePath:t,schemaPath:"#/$defs/Upgrade\
dEvent/required",keyword:"required",params:{missingProperty:"subprotocol"},message:"must have required propert\
y 'subprotocol'"};e===null?e=[s]:e.push(s),i++}if(n.extensions===void 0){let s={instancePath:t,schemaPath:"#/$\
defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"extensions"},message:"must have requi\
red property 'extensions'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||
s==="layer"||s==="kind"||s==="status"||s==="subprotocol"||s==="extensions")){let r={instancePath:t,schemaPath:"\
#/$defs/UpgradedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/UpgradedEvent/prop\
erties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/Upgraded\
Event/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/UpgradedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/Upgr\
adedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.
push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs\
/UpgradedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/UpgradedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="wire"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/UpgradedEvent/prope\
rties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/UpgradedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="upgraded"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/UpgradedEvent/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"upgraded"},message:"must be equal to constant"};e===
null?e=[r]:e.push(r),i++}}if(n.status!==void 0){let s=n.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let r={instancePath:t+"/status",schemaPath:"#/$defs/UpgradedEvent/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(n.subprotocol!==void 0){let s=n.
subprotocol;if(typeof s!="string"&&s!==null){let r={instancePath:t+"/subprotocol",schemaPath:"#/$defs/Upgraded\
Event/properties/subprotocol/type",keyword:"type",params:{type:le.properties.subprotocol.type},message:"must b\
e string,null"};e===null?e=[r]:e.push(r),i++}}if(n.extensions!==void 0){let s=n.extensions;if(typeof s!="strin\
g"&&s!==null){let r={instancePath:t+"/extensions",schemaPath:"#/$defs/UpgradedEvent/properties/extensions/type",
keyword:"type",params:{type:le.properties.extensions.type},message:"must be string,null"};e===null?e=[r]:e.push(
r),i++}}}else{let s={instancePath:t,schemaPath:"#/$defs/UpgradedEvent/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="dialFailed"){if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/requ\
ired",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?
e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"\
required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),i++}
if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{
missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===
void 0){let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"\
layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={
instancePath:t,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.how===void 0){let s={instancePath:t,
schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"how"},message:"must \
have required property 'how'"};e===null?e=[s]:e.push(s),i++}if(n.status===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"status"},message:"must have requ\
ired property 'status'"};e===null?e=[s]:e.push(s),i++}if(n.detail===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"detail"},message:"must have requ\
ired property 'detail'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s===
"layer"||s==="kind"||s==="how"||s==="status"||s==="detail")){let r={instancePath:t,schemaPath:"#/$defs/DialFai\
ledEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/DialFailedEvent/properti\
es/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/DialFailedEvent/prope\
rties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.
push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/DialFailedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/Dial\
FailedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:
e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$de\
fs/DialFailedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/lay\
er",schemaPath:"#/$defs/DialFailedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="wire"){let r={instancePath:t+"/layer",schemaPath:"#/$def\
s/DialFailedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal \
to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+
"/kind",schemaPath:"#/$defs/DialFailedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="dialFailed"){let r={instancePath:t+"/kind",schemaPath:"#\
/$defs/DialFailedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"dialFailed"},message:"must\
 be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.how!==void 0){let s=n.how;if(typeof s!="string"){let r={
instancePath:t+"/how",schemaPath:"#/$defs/DialFailedEvent/properties/how/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="refused"||s==="unreachable"||s==="time\
out"||s==="ended"||s==="reset"||s==="not-websocket"||s==="tls")){let r={instancePath:t+"/how",schemaPath:"#/$d\
efs/DialFailedEvent/properties/how/enum",keyword:"enum",params:{allowedValues:ue.properties.how.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(n.status!==void 0){let s=n.status;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null){let r={instancePath:t+"/status",schemaPath:"\
#/$defs/DialFailedEvent/properties/status/type",keyword:"type",params:{type:ue.properties.status.type},message:"\
must be integer,null"};e===null?e=[r]:e.push(r),i++}}if(n.detail!==void 0&&typeof n.detail!="string"){let s={instancePath:t+
"/detail",schemaPath:"#/$defs/DialFailedEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$defs/DialFailedEvent/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=
!0)}else if(o==="frame"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,
schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have \
required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$d\
efs/FrameEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property \
't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/r\
equired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/required",keyword:"\
required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(
s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.dir===
void 0){let s={instancePath:t,schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"\
dir"},message:"must have required property 'dir'"};e===null?e=[s]:e.push(s),i++}if(n.opcode===void 0){let s={instancePath:t,
schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"opcode"},message:"must ha\
ve required property 'opcode'"};e===null?e=[s]:e.push(s),i++}if(n.fin===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"fin"},message:"must have required pro\
perty 'fin'"};e===null?e=[s]:e.push(s),i++}if(n.bytes===void 0){let s={instancePath:t,schemaPath:"#/$defs/Fram\
eEvent/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required property 'byt\
es'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!T.call(Q.properties,s)){let r={instancePath:t,schemaPath:"\
#/$defs/FrameEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/FrameEvent/propert\
ies/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/FrameEvent/properties\
/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/FrameEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/FrameEvent/pr\
operties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}
if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/FrameEvent/p\
roperties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"#/$de\
fs/FrameEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(s!=="wire"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/FrameEvent/properties/la\
yer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?e=[r]:e.
push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/FrameEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(s!=="frame"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/FrameEvent/properties/ki\
nd/const",keyword:"const",params:{allowedValue:"frame"},message:"must be equal to constant"};e===null?e=[r]:e.
push(r),i++}}if(n.dir!==void 0){let s=n.dir;if(typeof s!="string"){let r={instancePath:t+"/dir",schemaPath:"#/\
$defs/FrameEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(!(s==="in"||s==="out")){let r={instancePath:t+"/dir",schemaPath:"#/$defs/FrameEvent/pro\
perties/dir/enum",keyword:"enum",params:{allowedValues:Q.properties.dir.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),i++}}if(n.opcode!==void 0){let s=n.opcode;if(typeof s=="string"){
if(!Ke.test(s)){let r={instancePath:t+"/opcode",schemaPath:"#/$defs/FrameEvent/properties/opcode/pattern",keyword:"\
pattern",params:{pattern:"^(continuation|text|binary|close|ping|pong|reserved-\\d+)$"},message:'must match pat\
tern "^(continuation|text|binary|close|ping|pong|reserved-\\d+)$"'};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:t+"/opcode",schemaPath:"#/$defs/FrameEvent/properties/opcode/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(n.fin!==void 0&&typeof n.fin!="boolean"){let s={
instancePath:t+"/fin",schemaPath:"#/$defs/FrameEvent/properties/fin/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(n.bytes!==void 0){let s=n.bytes;if(!(typeof s=="num\
ber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/bytes",schemaPath:"#/$defs/FrameEvent/propertie\
s/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}
if(n.text!==void 0&&typeof n.text!="string"){let s={instancePath:t+"/text",schemaPath:"#/$defs/FrameEvent/prop\
erties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(n.base64!==void 0&&typeof n.base64!="string"){let s={instancePath:t+"/base64",schemaPath:"#/$defs/FrameEven\
t/properties/base64/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(n.code!==void 0){let s=n.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null){let r={
instancePath:t+"/code",schemaPath:"#/$defs/FrameEvent/properties/code/type",keyword:"type",params:{type:Q.properties.
code.type},message:"must be integer,null"};e===null?e=[r]:e.push(r),i++}}if(n.reason!==void 0&&typeof n.reason!=
"string"){let s={instancePath:t+"/reason",schemaPath:"#/$defs/FrameEvent/properties/reason/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"\
#/$defs/FrameEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}a!==!0&&(a=!0)}else if(o==="badFraming"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
let s={instancePath:t,schemaPath:"#/$defs/BadFramingEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/BadFramingEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must ha\
ve required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/BadFramingEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have requi\
red property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$\
defs/BadFramingEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required\
 property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs\
/BadFramingEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required prop\
erty 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.detail===void 0){let s={instancePath:t,schemaPath:"#/$defs/Bad\
FramingEvent/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required proper\
ty 'detail'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s===
"kind"||s==="detail")){let r={instancePath:t,schemaPath:"#/$defs/BadFramingEvent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:t+"/seq",schemaPath:"#/$defs/BadFramingEvent/properties/seq/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/BadFramingEvent/properties/seq/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.
t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/BadFram\
ingEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/BadFramingEvent/properties/t/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==
void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/BadFramingEvent/propertie\
s/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.
layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/BadFra\
mingEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(s!=="wire"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/BadFramingEvent/properties/lay\
er/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?e=[r]:e.push(
r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"#/$d\
efs/BadFramingEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="badFraming"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/BadFramingEven\
t/properties/kind/const",keyword:"const",params:{allowedValue:"badFraming"},message:"must be equal to constant"};
e===null?e=[r]:e.push(r),i++}}if(n.detail!==void 0&&typeof n.detail!="string"){let s={instancePath:t+"/detail",
schemaPath:"#/$defs/BadFramingEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$defs/BadFramingEvent/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o===
"end"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$de\
fs/EndEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property '\
seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent/requir\
ed",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:
e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent/required",keyword:"requi\
red",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),
i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{
missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===
void 0){let s={instancePath:t,schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.dir===void 0){let s={instancePath:t,
schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have re\
quired property 'dir'"};e===null?e=[s]:e.push(s),i++}if(n.how===void 0){let s={instancePath:t,schemaPath:"#/$d\
efs/EndEvent/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property \
'how'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="ki\
nd"||s==="dir"||s==="how")){let r={instancePath:t,schemaPath:"#/$defs/EndEvent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:t+"/seq",schemaPath:"#/$defs/EndEvent/properties/seq/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={
instancePath:t+"/seq",schemaPath:"#/$defs/EndEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="nu\
mber"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/EndEvent/properties/t/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:t+"/t",schemaPath:"#/$defs/EndEvent/properties/t/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={
instancePath:t+"/actor",schemaPath:"#/$defs/EndEvent/properties/actor/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="st\
ring"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/EndEvent/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="wire"){let r={instancePath:t+"/l\
ayer",schemaPath:"#/$defs/EndEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/EndEvent/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="end"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/EndEvent/properties/kind/const",keyword:"const",params:{allowedValue:"end"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),i++}}if(n.dir!==void 0){let s=n.dir;if(typeof s!="string"){let r={instancePath:t+
"/dir",schemaPath:"#/$defs/EndEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),i++}if(!(s==="in"||s==="out")){let r={instancePath:t+"/dir",schemaPath:"#/\
$defs/EndEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:fe.properties.dir.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(n.how!==void 0){let s=n.how;if(typeof s!=
"string"){let r={instancePath:t+"/how",schemaPath:"#/$defs/EndEvent/properties/how/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="fin"||s==="rst"||s==="unknown")){
let r={instancePath:t+"/how",schemaPath:"#/$defs/EndEvent/properties/how/enum",keyword:"enum",params:{allowedValues:fe.
properties.how.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}}else{
let s={instancePath:t,schemaPath:"#/$defs/EndEvent/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="asksToOpen"){if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"re\
quired",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}
if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){
let s={instancePath:t,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={
instancePath:t,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"layer"},
message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,
schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must\
 have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.identity===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"identity"},message:"must have re\
quired property 'identity'"};e===null?e=[s]:e.push(s),i++}if(n.instance===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"instance"},message:"must have re\
quired property 'instance'"};e===null?e=[s]:e.push(s),i++}if(n.attempt===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have req\
uired property 'attempt'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s===
"layer"||s==="kind"||s==="identity"||s==="instance"||s==="attempt")){let r={instancePath:t,schemaPath:"#/$defs\
/AsksToOpenEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"m\
ust NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/AsksToOpenEvent/pr\
operties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),
i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/Asks\
ToOpenEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){
let r={instancePath:t+"/t",schemaPath:"#/$defs/AsksToOpenEvent/properties/t/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",
schemaPath:"#/$defs/AsksToOpenEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/\
actor",schemaPath:"#/$defs/AsksToOpenEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={
instancePath:t+"/layer",schemaPath:"#/$defs/AsksToOpenEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/laye\
r",schemaPath:"#/$defs/AsksToOpenEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!=
"string"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/AsksToOpenEvent/properties/kind/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="asksToOpen"){let r={instancePath:t+
"/kind",schemaPath:"#/$defs/AsksToOpenEvent/properties/kind/const",keyword:"const",params:{allowedValue:"asksT\
oOpen"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.identity!==void 0&&typeof n.identity!=
"string"){let s={instancePath:t+"/identity",schemaPath:"#/$defs/AsksToOpenEvent/properties/identity/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.instance!==void 0&&typeof n.
instance!="string"){let s={instancePath:t+"/instance",schemaPath:"#/$defs/AsksToOpenEvent/properties/instance/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.attempt!==
void 0){let s=n.attempt;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/atte\
mpt",schemaPath:"#/$defs/AsksToOpenEvent/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"#/$defs/AsksToOpenEven\
t/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=
!0)}else if(o==="welcomed"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,
schemaPath:"#/$defs/WelcomedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must ha\
ve required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#\
/$defs/WelcomedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required pro\
perty 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/Welcom\
edEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'ac\
tor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/WelcomedEve\
nt/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};
e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[s]:e.push(s),i++}if(n.session===void 0){let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"\
required",params:{missingProperty:"session"},message:"must have required property 'session'"};e===null?e=[s]:e.
push(s),i++}if(n.epoch===void 0){let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"re\
quired",params:{missingProperty:"epoch"},message:"must have required property 'epoch'"};e===null?e=[s]:e.push(
s),i++}if(n.tookOver===void 0){let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"requ\
ired",params:{missingProperty:"tookOver"},message:"must have required property 'tookOver'"};e===null?e=[s]:e.push(
s),i++}if(n.parameters===void 0){let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"re\
quired",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?e=[
s]:e.push(s),i++}if(n.capabilities===void 0){let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/required",
keyword:"required",params:{missingProperty:"capabilities"},message:"must have required property 'capabilities'"};
e===null?e=[s]:e.push(s),i++}if(n.version===void 0){let s={instancePath:t,schemaPath:"#/$defs/WelcomedEvent/re\
quired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};
e===null?e=[s]:e.push(s),i++}for(let s in n)if(!T.call(ye.properties,s)){let r={instancePath:t,schemaPath:"#/$\
defs/WelcomedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/WelcomedEvent/prop\
erties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/Welcomed\
Event/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/WelcomedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/Welc\
omedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.
push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs\
/WelcomedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/WelcomedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/WelcomedEvent/pr\
operties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===
null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",
schemaPath:"#/$defs/WelcomedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),i++}if(s!=="welcomed"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/We\
lcomedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"welcomed"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),i++}}if(n.session!==void 0&&typeof n.session!="string"){let s={instancePath:t+
"/session",schemaPath:"#/$defs/WelcomedEvent/properties/session/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(n.epoch!==void 0){let s=n.epoch;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/epoch",schemaPath:"#/$defs/WelcomedEvent/properties/epoch\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(n.tookOver!==
void 0){let s=n.tookOver;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){let r={instancePath:t+"/too\
kOver",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/type",keyword:"type",params:{type:ye.properties.tookOver.
type},message:"must be object,null"};e===null?e=[r]:e.push(r),i++}if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.session===void 0){let r={instancePath:t+"/tookOver",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver\
/required",keyword:"required",params:{missingProperty:"session"},message:"must have required property 'session\
'"};e===null?e=[r]:e.push(r),i++}if(s.epoch===void 0){let r={instancePath:t+"/tookOver",schemaPath:"#/$defs/We\
lcomedEvent/properties/tookOver/required",keyword:"required",params:{missingProperty:"epoch"},message:"must ha\
ve required property 'epoch'"};e===null?e=[r]:e.push(r),i++}if(s.sameInstance===void 0){let r={instancePath:t+
"/tookOver",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/required",keyword:"required",params:{missingProperty:"\
sameInstance"},message:"must have required property 'sameInstance'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="session"||r==="epoch"||r==="sameInstance")){let p={instancePath:t+"/tookOver",schemaPath:"#/$defs/We\
lcomedEvent/properties/tookOver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(s.session!==void 0&&typeof s.session!=
"string"){let r={instancePath:t+"/tookOver/session",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/prop\
erties/session/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(s.epoch!==void 0){let r=s.epoch;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:t+
"/tookOver/epoch",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/properties/epoch/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}}if(s.sameInstance!==void 0&&typeof s.
sameInstance!="boolean"){let r={instancePath:t+"/tookOver/sameInstance",schemaPath:"#/$defs/WelcomedEvent/prop\
erties/tookOver/properties/sameInstance/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}}}if(n.parameters!==void 0){let s=n.parameters;if(s&&typeof s=="object"&&!Array.isArray(
s))for(let r in s){let p=s[r];if(!(typeof p=="number"&&isFinite(p))){let d={instancePath:t+"/parameters/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/WelcomedEvent/properties/parameters/additionalProperties/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[d]:e.push(d),i++}}else{let r={
instancePath:t+"/parameters",schemaPath:"#/$defs/WelcomedEvent/properties/parameters/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(n.capabilities!==void 0){let s=n.capabilities;
if(Array.isArray(s)){let r=s.length;for(let p=0;p<r;p++)if(typeof s[p]!="string"){let d={instancePath:t+"/capa\
bilities/"+p,schemaPath:"#/$defs/WelcomedEvent/properties/capabilities/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}else{let r={instancePath:t+"/capabilities",schemaPath:"\
#/$defs/WelcomedEvent/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[r]:e.push(r),i++}}if(n.version!==void 0){let s=n.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:t+"/version",schemaPath:"#/$defs/WelcomedEvent/properties/version/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,
schemaPath:"#/$defs/WelcomedEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="told"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===
void 0){let s={instancePath:t,schemaPath:"#/$defs/ToldEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ToldEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have req\
uired property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$de\
fs/ToldEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required propert\
y 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/ToldEv\
ent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};
e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/ToldEvent/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:
e.push(s),i++}if(n.code===void 0){let s={instancePath:t,schemaPath:"#/$defs/ToldEvent/required",keyword:"requi\
red",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),i++}
if(n.reason===void 0){let s={instancePath:t,schemaPath:"#/$defs/ToldEvent/required",keyword:"required",params:{
missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[s]:e.push(s),i++}if(n.retryAfterMs===
void 0){let s={instancePath:t,schemaPath:"#/$defs/ToldEvent/required",keyword:"required",params:{missingProperty:"\
retryAfterMs"},message:"must have required property 'retryAfterMs'"};e===null?e=[s]:e.push(s),i++}for(let s in n)
if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="code"||s==="reason"||s==="retryAfterMs")){
let r={instancePath:t,schemaPath:"#/$defs/ToldEvent/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){
let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"\
#/$defs/ToldEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"\
#/$defs/ToldEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(
s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/ToldEvent/properties/t/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"\
#/$defs/ToldEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"\
#/$defs/ToldEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/ToldEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/ToldEvent/properties/\
layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===null?e=[
r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/ToldEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(s!=="told"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/ToldEvent/properties/kind\
/const",keyword:"const",params:{allowedValue:"told"},message:"must be equal to constant"};e===null?e=[r]:e.push(
r),i++}}if(n.code!==void 0){let s=n.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+
"/code",schemaPath:"#/$defs/ToldEvent/properties/code/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[r]:e.push(r),i++}}if(n.reason!==void 0&&typeof n.reason!="string"){let s={instancePath:t+
"/reason",schemaPath:"#/$defs/ToldEvent/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(n.retryAfterMs!==void 0){let s=n.retryAfterMs;if(!(typeof s==
"number"&&isFinite(s))&&s!==null){let r={instancePath:t+"/retryAfterMs",schemaPath:"#/$defs/ToldEvent/properti\
es/retryAfterMs/type",keyword:"type",params:{type:Ie.properties.retryAfterMs.type},message:"must be number,nul\
l"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"#/$defs/ToldEvent/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="p\
robe"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$de\
fs/ProbeEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property\
 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/re\
quired",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=
[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/required",keyword:"\
required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(
s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",
params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.
kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.dir===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have \
required property 'dir'"};e===null?e=[s]:e.push(s),i++}if(n.n===void 0){let s={instancePath:t,schemaPath:"#/$d\
efs/ProbeEvent/required",keyword:"required",params:{missingProperty:"n"},message:"must have required property \
'n'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||
s==="dir"||s==="n")){let r={instancePath:t,schemaPath:"#/$defs/ProbeEvent/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+
"/seq",schemaPath:"#/$defs/ProbeEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+
"/seq",schemaPath:"#/$defs/ProbeEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(
s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/ProbeEvent/properties/t/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+
"/t",schemaPath:"#/$defs/ProbeEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/\
actor",schemaPath:"#/$defs/ProbeEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+
"/layer",schemaPath:"#/$defs/ProbeEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/layer",schemaPath:"#/$\
defs/ProbeEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal\
 to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+
"/kind",schemaPath:"#/$defs/ProbeEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),i++}if(s!=="probe"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/\
ProbeEvent/properties/kind/const",keyword:"const",params:{allowedValue:"probe"},message:"must be equal to cons\
tant"};e===null?e=[r]:e.push(r),i++}}if(n.dir!==void 0){let s=n.dir;if(typeof s!="string"){let r={instancePath:t+
"/dir",schemaPath:"#/$defs/ProbeEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="in"||s==="out")){let r={instancePath:t+"/dir",schemaPath:"\
#/$defs/ProbeEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:Re.properties.dir.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(n.n!==void 0){let s=n.n;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/n",schemaPath:"#/$defs/ProbeEvent/propertie\
s/n/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}}else{
let s={instancePath:t,schemaPath:"#/$defs/ProbeEvent/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="probeAnswer"){if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),
i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){
let s={instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={
instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"laye\
r"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"mus\
t have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.dir===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have requir\
ed property 'dir'"};e===null?e=[s]:e.push(s),i++}if(n.n===void 0){let s={instancePath:t,schemaPath:"#/$defs/Pr\
obeAnswerEvent/required",keyword:"required",params:{missingProperty:"n"},message:"must have required property \
'n'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||
s==="dir"||s==="n")){let r={instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:t+"/seq",schemaPath:"#/$defs/ProbeAnswerEvent/properties/seq/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/ProbeAnswerEvent/properties/seq/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.
t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/ProbeAn\
swerEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/ProbeAnswerEvent/properties/t/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==
void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/ProbeAnswerEvent/properti\
es/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.
layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/ProbeA\
nswerEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/ProbeAnswerEvent/propert\
ies/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/ProbeAnswerEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(s!=="probeAnswer"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/ProbeAnsw\
erEvent/properties/kind/const",keyword:"const",params:{allowedValue:"probeAnswer"},message:"must be equal to c\
onstant"};e===null?e=[r]:e.push(r),i++}}if(n.dir!==void 0){let s=n.dir;if(typeof s!="string"){let r={instancePath:t+
"/dir",schemaPath:"#/$defs/ProbeAnswerEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="in"||s==="out")){let r={instancePath:t+"/dir",schemaPath:"\
#/$defs/ProbeAnswerEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:Ve.properties.dir.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(n.n!==void 0){let s=n.n;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/n",schemaPath:"#/$defs/ProbeAnswerEvent/pro\
perties/n/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}}else{
let s={instancePath:t,schemaPath:"#/$defs/ProbeAnswerEvent/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="asked"){if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/required",keyword:"require\
d",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.
t===void 0){let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"\
t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,
schemaPath:"#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must hav\
e required property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required p\
roperty 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/A\
skedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[s]:e.push(s),i++}if(n.id===void 0){let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/req\
uired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=
[s]:e.push(s),i++}if(n.method===void 0){let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/required",keyword:"\
required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[s]:e.push(
s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="id"||s==="method"||s===
"params")){let r={instancePath:t,schemaPath:"#/$defs/AskedEvent/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+
"/seq",schemaPath:"#/$defs/AskedEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+
"/seq",schemaPath:"#/$defs/AskedEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(
s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/AskedEvent/properties/t/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+
"/t",schemaPath:"#/$defs/AskedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/\
actor",schemaPath:"#/$defs/AskedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+
"/layer",schemaPath:"#/$defs/AskedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/layer",schemaPath:"#/$\
defs/AskedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal\
 to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+
"/kind",schemaPath:"#/$defs/AskedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),i++}if(s!=="asked"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/\
AskedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"asked"},message:"must be equal to cons\
tant"};e===null?e=[r]:e.push(r),i++}}if(n.id!==void 0&&typeof n.id!="string"){let s={instancePath:t+"/id",schemaPath:"\
#/$defs/AskedEvent/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(n.method!==void 0&&typeof n.method!="string"){let s={instancePath:t+"/method",schemaPath:"\
#/$defs/AskedEvent/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$defs/AskedEvent/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="answered"){if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/AnsweredEv\
ent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===
null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"\
required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),i++}
if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{
missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===
void 0){let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"\
layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={
instancePath:t,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.id===void 0){let s={instancePath:t,
schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[s]:e.push(s),i++}if(n.ok===void 0){let s={instancePath:t,schemaPath:"#/\
$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required pro\
perty 'ok'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!T.call(Be.properties,s)){let r={instancePath:t,schemaPath:"\
#/$defs/AnsweredEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/AnsweredEvent/prop\
erties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/Answered\
Event/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/AnsweredEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/Answ\
eredEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.
push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs\
/AnsweredEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/AnsweredEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/AnsweredEvent/pr\
operties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===
null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",
schemaPath:"#/$defs/AnsweredEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),i++}if(s!=="answered"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/An\
sweredEvent/properties/kind/const",keyword:"const",params:{allowedValue:"answered"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),i++}}if(n.id!==void 0&&typeof n.id!="string"){let s={instancePath:t+"/id",
schemaPath:"#/$defs/AnsweredEvent/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}if(n.ok!==void 0&&typeof n.ok!="boolean"){let s={instancePath:t+"/ok",schemaPath:"\
#/$defs/AnsweredEvent/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),i++}if(n.error!==void 0&&typeof n.error!="string"){let s={instancePath:t+"/error",schemaPath:"\
#/$defs/AnsweredEvent/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:t+"/message",schemaPath:"\
#/$defs/AnsweredEvent/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$defs/AnsweredEvent/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="push\
ed"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs\
/PushedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property \
'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/PushedEvent/re\
quired",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=
[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/PushedEvent/required",keyword:"\
required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(
s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/PushedEvent/required",keyword:"required",
params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.
kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/PushedEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.topic===void 0){let s={
instancePath:t,schemaPath:"#/$defs/PushedEvent/required",keyword:"required",params:{missingProperty:"topic"},message:"\
must have required property 'topic'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s===
"actor"||s==="layer"||s==="kind"||s==="topic"||s==="data")){let r={instancePath:t,schemaPath:"#/$defs/PushedEv\
ent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/PushedEvent/properties/seq/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="n\
umber"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/PushedEvent/properties/\
seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/PushedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/Push\
edEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/Push\
edEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/PushedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/PushedEvent/prop\
erties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/PushedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="pushed"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/PushedEvent/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"pushed"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.topic!==void 0&&typeof n.topic!="string"){let s={instancePath:t+"/topic",schemaPath:"\
#/$defs/PushedEvent/properties/topic/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$defs/PushedEvent/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="complained"){
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/Comp\
lainedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property '\
seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/ComplainedEvent\
/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?
e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"\
required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(
s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"requi\
red",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),
i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",
params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.
code===void 0){let s={instancePath:t,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",params:{
missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),i++}if(n.ref===
void 0){let s={instancePath:t,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",params:{missingProperty:"\
ref"},message:"must have required property 'ref'"};e===null?e=[s]:e.push(s),i++}if(n.message===void 0){let s={
instancePath:t,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",params:{missingProperty:"messa\
ge"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="se\
q"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="code"||s==="ref"||s==="message")){let r={instancePath:t,
schemaPath:"#/$defs/ComplainedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/ComplainedEvent/pr\
operties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),
i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/Comp\
lainedEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){
let r={instancePath:t+"/t",schemaPath:"#/$defs/ComplainedEvent/properties/t/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",
schemaPath:"#/$defs/ComplainedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/\
actor",schemaPath:"#/$defs/ComplainedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={
instancePath:t+"/layer",schemaPath:"#/$defs/ComplainedEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/laye\
r",schemaPath:"#/$defs/ComplainedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!=
"string"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/ComplainedEvent/properties/kind/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="complained"){let r={instancePath:t+
"/kind",schemaPath:"#/$defs/ComplainedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"compl\
ained"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.code!==void 0&&typeof n.code!=
"string"){let s={instancePath:t+"/code",schemaPath:"#/$defs/ComplainedEvent/properties/code/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.ref!==void 0){let s=n.ref;
if(typeof s!="string"&&s!==null){let r={instancePath:t+"/ref",schemaPath:"#/$defs/ComplainedEvent/properties/r\
ef/type",keyword:"type",params:{type:ze.properties.ref.type},message:"must be string,null"};e===null?e=[r]:e.push(
r),i++}}if(n.message!==void 0&&typeof n.message!="string"){let s={instancePath:t+"/message",schemaPath:"#/$def\
s/ComplainedEvent/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$defs/ComplainedEvent/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="malf\
ormed"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$d\
efs/MalformedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required pro\
perty 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/Malforme\
dEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===
null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/require\
d",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?
e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/required",keyword:"\
required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(
s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/required",keyword:"require\
d",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}
if(n.dir===void 0){let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{
missingProperty:"dir"},message:"must have required property 'dir'"};e===null?e=[s]:e.push(s),i++}if(n.readable===
void 0){let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{missingProperty:"\
readable"},message:"must have required property 'readable'"};e===null?e=[s]:e.push(s),i++}if(n.detail===void 0){
let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{missingProperty:"\
detail"},message:"must have required property 'detail'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s===
"seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="dir"||s==="readable"||s==="detail")){let r={instancePath:t,
schemaPath:"#/$defs/MalformedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/MalformedEvent/pro\
perties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/Malforme\
dEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={
instancePath:t+"/t",schemaPath:"#/$defs/MalformedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"\
#/$defs/MalformedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"\
#/$defs/MalformedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"\
/layer",schemaPath:"#/$defs/MalformedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="meaning"){let r={instancePath:t+"/layer",schemaPath:"#/$\
defs/MalformedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be e\
qual to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={
instancePath:t+"/kind",schemaPath:"#/$defs/MalformedEvent/properties/kind/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="malformed"){let r={instancePath:t+"/kin\
d",schemaPath:"#/$defs/MalformedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"malformed"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.dir!==void 0){let s=n.dir;if(typeof s!=
"string"){let r={instancePath:t+"/dir",schemaPath:"#/$defs/MalformedEvent/properties/dir/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="in"||s==="out")){let r={
instancePath:t+"/dir",schemaPath:"#/$defs/MalformedEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:Ue.
properties.dir.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(n.
readable!==void 0&&typeof n.readable!="boolean"){let s={instancePath:t+"/readable",schemaPath:"#/$defs/Malform\
edEvent/properties/readable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[s]:e.push(s),i++}if(n.detail!==void 0&&typeof n.detail!="string"){let s={instancePath:t+"/detail",schemaPath:"\
#/$defs/MalformedEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$defs/MalformedEvent/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="s\
tep"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$def\
s/StepEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property '\
seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/StepEvent/requi\
red",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[s]:
e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/StepEvent/required",keyword:"requ\
ired",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[s]:e.push(s),
i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{
missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===
void 0){let s={instancePath:t,schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.name===void 0){let s={instancePath:t,
schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{missingProperty:"name"},message:"must have \
required property 'name'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s===
"layer"||s==="kind"||s==="name"||s==="detail"||s==="wrong")){let r={instancePath:t,schemaPath:"#/$defs/StepEve\
nt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/StepEvent/properties/seq/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/StepEvent/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){
let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs\
/StepEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/StepEvent/properties/t/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.
actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/StepEvent/properties/actor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.
layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/StepEvent/properties/layer/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="local"){
let r={instancePath:t+"/layer",schemaPath:"#/$defs/StepEvent/properties/layer/const",keyword:"const",params:{allowedValue:"\
local"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!=
"string"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/StepEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="step"){let r={instancePath:t+"/k\
ind",schemaPath:"#/$defs/StepEvent/properties/kind/const",keyword:"const",params:{allowedValue:"step"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.name!==void 0&&typeof n.name!="string"){let s={
instancePath:t+"/name",schemaPath:"#/$defs/StepEvent/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.detail!==void 0&&typeof n.detail!="string"){let s={
instancePath:t+"/detail",schemaPath:"#/$defs/StepEvent/properties/detail/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.wrong!==void 0&&typeof n.wrong!="boolean"){
let s={instancePath:t+"/wrong",schemaPath:"#/$defs/StepEvent/properties/wrong/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/$d\
efs/StepEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}
a!==!0&&(a=!0)}else if(o==="control"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must hav\
e required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"#/\
$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required prope\
rty 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlE\
vent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor\
'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlEvent/r\
equired",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===
null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlEvent/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:
e.push(s),i++}if(n.ok===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlEvent/required",keyword:"requ\
ired",params:{missingProperty:"ok"},message:"must have required property 'ok'"};e===null?e=[s]:e.push(s),i++}if(n.
rttMs===void 0){let s={instancePath:t,schemaPath:"#/$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"\
rttMs"},message:"must have required property 'rttMs'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="s\
eq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="ok"||s==="rttMs")){let r={instancePath:t,schemaPath:"\
#/$defs/ControlEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/ControlEvent/prope\
rties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/ControlE\
vent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/ControlEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/Cont\
rolEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/Cont\
rolEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/ControlEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="local"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/ControlEvent/prope\
rties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/ControlEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="control"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/ControlEvent/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"control"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.ok!==void 0&&typeof n.ok!="boolean"){let s={instancePath:t+"/ok",schemaPath:"#/$defs\
/ControlEvent/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[s]:e.push(s),i++}if(n.rttMs!==void 0){let s=n.rttMs;if(!(typeof s=="number"&&isFinite(s))&&s!==null){let r={instancePath:t+
"/rttMs",schemaPath:"#/$defs/ControlEvent/properties/rttMs/type",keyword:"type",params:{type:_e.properties.rttMs.
type},message:"must be number,null"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"#/$\
defs/ControlEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}a!==!0&&(a=!0)}else if(o==="waited"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required prop\
erty 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedE\
vent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor\
'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedEvent/re\
quired",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===
null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedEvent/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(
s),i++}if(n.forMs===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",
params:{missingProperty:"forMs"},message:"must have required property 'forMs'"};e===null?e=[s]:e.push(s),i++}if(n.
why===void 0){let s={instancePath:t,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"\
why"},message:"must have required property 'why'"};e===null?e=[s]:e.push(s),i++}if(n.lateMs===void 0){let s={instancePath:t,
schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"lateMs"},message:"must h\
ave required property 'lateMs'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="act\
or"||s==="layer"||s==="kind"||s==="forMs"||s==="why"||s==="lateMs")){let r={instancePath:t,schemaPath:"#/$defs\
/WaitedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="n\
umber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/WaitedEvent/properti\
es/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/WaitedEvent/propertie\
s/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/WaitedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/Wait\
edEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/Wait\
edEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/WaitedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="local"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/WaitedEvent/proper\
ties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/WaitedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="waited"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/WaitedEvent/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"waited"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.forMs!==void 0){let s=n.forMs;if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:t+
"/forMs",schemaPath:"#/$defs/WaitedEvent/properties/forMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[r]:e.push(r),i++}}if(n.why!==void 0&&typeof n.why!="string"){let s={instancePath:t+
"/why",schemaPath:"#/$defs/WaitedEvent/properties/why/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}if(n.lateMs!==void 0){let s=n.lateMs;if(!(typeof s=="number"&&isFinite(
s))){let r={instancePath:t+"/lateMs",schemaPath:"#/$defs/WaitedEvent/properties/lateMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"\
#/$defs/WaitedEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}a!==!0&&(a=!0)}else if(o==="lag"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){let s={
instancePath:t,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required propert\
y 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/$defs/LagEvent/r\
equired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/LagEvent/required",keyword:"\
required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[s]:e.push(
s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.of===void 0){
let s={instancePath:t,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"of"},
message:"must have required property 'of'"};e===null?e=[s]:e.push(s),i++}if(n.ms===void 0){let s={instancePath:t,
schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"ms"},message:"must have req\
uired property 'ms'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="l\
ayer"||s==="kind"||s==="of"||s==="ms")){let r={instancePath:t,schemaPath:"#/$defs/LagEvent/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/LagEvent/properties/seq/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/LagEvent/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s==
"number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/LagEvent/properties/t/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:t+"/t",schemaPath:"#/$defs/LagEvent/properties/t/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={
instancePath:t+"/actor",schemaPath:"#/$defs/LagEvent/properties/actor/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="st\
ring"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/LagEvent/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="local"){let r={instancePath:t+"/\
layer",schemaPath:"#/$defs/LagEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/LagEvent/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="lag"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/LagEvent/properties/kind/const",keyword:"const",params:{allowedValue:"lag"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),i++}}if(n.of!==void 0){let s=n.of;if(typeof s!="string"){let r={instancePath:t+
"/of",schemaPath:"#/$defs/LagEvent/properties/of/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),i++}if(!(s==="kit"||s==="machine")){let r={instancePath:t+"/of",schemaPath:"\
#/$defs/LagEvent/properties/of/enum",keyword:"enum",params:{allowedValues:He.properties.of.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(n.ms!==void 0){let s=n.ms;if(!(typeof s==
"number"&&isFinite(s))){let r={instancePath:t+"/ms",schemaPath:"#/$defs/LagEvent/properties/ms/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,
schemaPath:"#/$defs/LagEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="barrier"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===
void 0){let s={instancePath:t,schemaPath:"#/$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have \
required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#/\
$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required p\
roperty 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$defs/\
BarrierEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required propert\
y 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/Barrier\
Event/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[s]:e.push(s),i++}if(n.name===void 0){let s={instancePath:t,schemaPath:"#/$defs/BarrierEvent/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?
e=[s]:e.push(s),i++}if(n.actors===void 0){let s={instancePath:t,schemaPath:"#/$defs/BarrierEvent/required",keyword:"\
required",params:{missingProperty:"actors"},message:"must have required property 'actors'"};e===null?e=[s]:e.push(
s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kind"||s==="name"||s==="actors")){
let r={instancePath:t,schemaPath:"#/$defs/BarrierEvent/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){
let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"\
#/$defs/BarrierEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"\
#/$defs/BarrierEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||
isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/BarrierEvent/properties/t/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+
"/t",schemaPath:"#/$defs/BarrierEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must b\
e number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+
"/actor",schemaPath:"#/$defs/BarrierEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={
instancePath:t+"/layer",schemaPath:"#/$defs/BarrierEvent/properties/layer/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="local"){let r={instancePath:t+"/layer",
schemaPath:"#/$defs/BarrierEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/BarrierEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="barrier"){let r={instancePath:t+
"/kind",schemaPath:"#/$defs/BarrierEvent/properties/kind/const",keyword:"const",params:{allowedValue:"barrier"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.name!==void 0&&typeof n.name!="string"){
let s={instancePath:t+"/name",schemaPath:"#/$defs/BarrierEvent/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(n.actors!==void 0){let s=n.actors;if(Array.
isArray(s)){let r=s.length;for(let p=0;p<r;p++)if(typeof s[p]!="string"){let d={instancePath:t+"/actors/"+p,schemaPath:"\
#/$defs/BarrierEvent/properties/actors/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[d]:e.push(d),i++}}else{let r={instancePath:t+"/actors",schemaPath:"#/$defs/BarrierEvent/prope\
rties/actors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{
let s={instancePath:t,schemaPath:"#/$defs/BarrierEvent/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),i++}a!==!0&&(a=!0)}else if(o==="process"){if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.seq===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProcessEvent/required",keyword:"requi\
red",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}
if(n.t===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProcessEvent/required",keyword:"required",params:{missingProperty:"\
t"},message:"must have required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,
schemaPath:"#/$defs/ProcessEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must h\
ave required property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/ProcessEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required\
 property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs\
/ProcessEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required propert\
y 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.when===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProcessE\
vent/required",keyword:"required",params:{missingProperty:"when"},message:"must have required property 'when'"};
e===null?e=[s]:e.push(s),i++}if(n.processes===void 0){let s={instancePath:t,schemaPath:"#/$defs/ProcessEvent/r\
equired",keyword:"required",params:{missingProperty:"processes"},message:"must have required property 'process\
es'"};e===null?e=[s]:e.push(s),i++}if(n.descriptors===void 0){let s={instancePath:t,schemaPath:"#/$defs/Proces\
sEvent/required",keyword:"required",params:{missingProperty:"descriptors"},message:"must have required propert\
y 'descriptors'"};e===null?e=[s]:e.push(s),i++}if(n.sockets===void 0){let s={instancePath:t,schemaPath:"#/$def\
s/ProcessEvent/required",keyword:"required",params:{missingProperty:"sockets"},message:"must have required pro\
perty 'sockets'"};e===null?e=[s]:e.push(s),i++}if(n.memoryBytes===void 0){let s={instancePath:t,schemaPath:"#/\
$defs/ProcessEvent/required",keyword:"required",params:{missingProperty:"memoryBytes"},message:"must have requ\
ired property 'memoryBytes'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!T.call(ce.properties,s)){let r={
instancePath:t,schemaPath:"#/$defs/ProcessEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/ProcessEvent/prope\
rties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/ProcessE\
vent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+
"/t",schemaPath:"#/$defs/ProcessEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/Proc\
essEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/Proc\
essEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/ProcessEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="local"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/ProcessEvent/prope\
rties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/ProcessEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(s!=="process"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/ProcessEvent/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"process"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}}if(n.when!==void 0){let s=n.when;if(typeof s!="string"){let r={instancePath:t+"/when",schemaPath:"\
#/$defs/ProcessEvent/properties/when/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(!(s==="before"||s==="after")){let r={instancePath:t+"/when",schemaPath:"#/$defs/Pr\
ocessEvent/properties/when/enum",keyword:"enum",params:{allowedValues:ce.properties.when.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(n.processes!==void 0){let s=n.processes;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/processes",schemaPath:"#/$de\
fs/ProcessEvent/properties/processes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:t+"/processe\
s",schemaPath:"#/$defs/ProcessEvent/properties/processes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}if(n.descriptors!==void 0){let s=n.descriptors;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/descriptors",schemaPath:"#/$defs/ProcessEve\
nt/properties/descriptors/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/descriptors",schemaPath:"\
#/$defs/ProcessEvent/properties/descriptors/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.sockets!==void 0){let s=n.sockets;if(s&&typeof s=="object"&&
!Array.isArray(s))for(let r in s){let p=s[r];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let d={
instancePath:t+"/sockets/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessEvent/propertie\
s/sockets/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[d]:e.push(d),i++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let d={instancePath:t+"/sockets/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/ProcessEvent/properties/sockets/additionalProperties/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),i++}}else{
let r={instancePath:t+"/sockets",schemaPath:"#/$defs/ProcessEvent/properties/sockets/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(n.memoryBytes!==void 0){let s=n.memoryBytes;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/memoryBytes",schemaPath:"#/$\
defs/ProcessEvent/properties/memoryBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/memo\
ryBytes",schemaPath:"#/$defs/ProcessEvent/properties/memoryBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"#/$\
defs/ProcessEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}a!==!0&&(a=!0)}else if(o==="finished"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
let s={instancePath:t,schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have\
 required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"#\
/$defs/FinishedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required\
 property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#/$def\
s/FinishedEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required prop\
erty 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$defs/Fini\
shedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s==="layer"||s==="kin\
d")){let r={instancePath:t,schemaPath:"#/$defs/FinishedEvent/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+
"/seq",schemaPath:"#/$defs/FinishedEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+
"/seq",schemaPath:"#/$defs/FinishedEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(
s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"#/$defs/FinishedEvent/properties/t/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+
"/t",schemaPath:"#/$defs/FinishedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[r]:e.push(r),i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+
"/actor",schemaPath:"#/$defs/FinishedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={
instancePath:t+"/layer",schemaPath:"#/$defs/FinishedEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="local"){let r={instancePath:t+"/layer",
schemaPath:"#/$defs/FinishedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="strin\
g"){let r={instancePath:t+"/kind",schemaPath:"#/$defs/FinishedEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="finished"){let r={instancePath:t+
"/kind",schemaPath:"#/$defs/FinishedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"finishe\
d"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"\
#/$defs/FinishedEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}a!==!0&&(a=!0)}else if(o==="harnessFault"){if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.seq===void 0){
let s={instancePath:t,schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[s]:e.push(s),i++}if(n.t===void 0){let s={instancePath:t,
schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must \
have required property 't'"};e===null?e=[s]:e.push(s),i++}if(n.actor===void 0){let s={instancePath:t,schemaPath:"\
#/$defs/HarnessFaultEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have req\
uired property 'actor'"};e===null?e=[s]:e.push(s),i++}if(n.layer===void 0){let s={instancePath:t,schemaPath:"#\
/$defs/HarnessFaultEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have requ\
ired property 'layer'"};e===null?e=[s]:e.push(s),i++}if(n.kind===void 0){let s={instancePath:t,schemaPath:"#/$\
defs/HarnessFaultEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have require\
d property 'kind'"};e===null?e=[s]:e.push(s),i++}if(n.message===void 0){let s={instancePath:t,schemaPath:"#/$d\
efs/HarnessFaultEvent/required",keyword:"required",params:{missingProperty:"message"},message:"must have requi\
red property 'message'"};e===null?e=[s]:e.push(s),i++}for(let s in n)if(!(s==="seq"||s==="t"||s==="actor"||s===
"layer"||s==="kind"||s==="message")){let r={instancePath:t,schemaPath:"#/$defs/HarnessFaultEvent/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional proper\
ties"};e===null?e=[r]:e.push(r),i++}if(n.seq!==void 0){let s=n.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/HarnessFaultEvent/properties/seq/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seq",schemaPath:"#/$defs/HarnessFaultEvent/properties/seq/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}if(n.
t!==void 0){let s=n.t;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(s)){let r={instancePath:t+"/t",schemaPath:"\
#/$defs/HarnessFaultEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/t",schemaPath:"#/$defs/HarnessFaultEve\
nt/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),
i++}}if(n.actor!==void 0&&typeof n.actor!="string"){let s={instancePath:t+"/actor",schemaPath:"#/$defs/Harness\
FaultEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),i++}if(n.layer!==void 0){let s=n.layer;if(typeof s!="string"){let r={instancePath:t+"/layer",schemaPath:"\
#/$defs/HarnessFaultEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(s!=="local"){let r={instancePath:t+"/layer",schemaPath:"#/$defs/HarnessFaultEv\
ent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};
e===null?e=[r]:e.push(r),i++}}if(n.kind!==void 0){let s=n.kind;if(typeof s!="string"){let r={instancePath:t+"/\
kind",schemaPath:"#/$defs/HarnessFaultEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="harnessFault"){let r={instancePath:t+"/kind",schemaPath:"\
#/$defs/HarnessFaultEvent/properties/kind/const",keyword:"const",params:{allowedValue:"harnessFault"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}}if(n.message!==void 0&&typeof n.message!="string"){let s={
instancePath:t+"/message",schemaPath:"#/$defs/HarnessFaultEvent/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"\
#/$defs/HarnessFaultEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}a!==!0&&(a=!0)}else{let s={instancePath:t,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:o},message:'value of tag "kind" must be in oneOf'};e===null?e=[s]:e.push(s),
i++}else{let s={instancePath:t,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"k\
ind",tagValue:o},message:'tag "kind" must be string'};e===null?e=[s]:e.push(s),i++}}else{let o={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}
return z.errors=e,f.props=a,i===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};var ss=U;function U(n,{instancePath:t="",
parentData:P,parentDataProperty:k,rootData:b=n,dynamicAnchors:v={}}={}){let e=null,i=0,f=U.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(n))for(let a in n){let o=n[a];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.reason===void 0){let s={instancePath:t+"/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/required",keyword:"required",params:{missingProperty:"\
reason"},message:"must have required property 'reason'"};e===null?e=[s]:e.push(s),i++}for(let s in o)if(!(s===
"reason"||s==="link"||s==="expires"||s==="flaky")){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/$defs/KnownDeviation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.reason!==void 0){let s=o.reason;
if(typeof s=="string"){if($(s)<1){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",
schemaPath:"#/$defs/KnownDeviation/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(o.link!==void 0){let s=o.
link;if(typeof s=="string"){if(!he(s)){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/li\
nk",schemaPath:"#/$defs/KnownDeviation/properties/link/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/link",schemaPath:"#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(o.expires!==void 0){let s=o.expires;if(typeof s==
"string"){if(!ge.validate(s)){let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"\
#/$defs/KnownDeviation/properties/expires/format",keyword:"format",params:{format:"date"},message:'must match \
format "date"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/expires",schemaPath:"#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(o.flaky!==void 0&&typeof o.flaky!="boolean"){let s={
instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/proper\
ties/flaky/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:t+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}else{let a={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}
return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ss as baselineFits,es as historyEventFits,Qe as historyHeaderFits,Je as reportFits,Xe as targetFits};
