// Generated from the schemas by "npm run generate". Schemas: sha256:7c28e7b038730aaae5fecc8e5fb33e833d406ce5f90cdfa6539163fc566e86c9
module.exports = ((require) => {
const exports = {}
"use strict";
exports["https://w3id.org/fallnetz/referral/1.0.0/accept.schema.json"] = validate0;
const schema70 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));
const schema55 = new Set(JSON.parse("[\"messageId\",\"messageType\",\"schemaVersion\",\"processId\",\"sequence\",\"inReplyTo\",\"versionRange\",\"sender\",\"recipient\",\"sentAt\",\"receivedByFirstBodyAt\",\"expectedState\",\"transmission\",\"routing\",\"sensitivity\",\"attachments\",\"signature\",\"traceparent\",\"testMessage\"]"));

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/envelope-rules.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sensitivity === undefined) && (missing0 = "sensitivity")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.sensitivity !== undefined){
let data0 = data.sensitivity;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
const _errs6 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(data0[i0] === "professional-secret")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs7 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transmission !== undefined){
let data2 = data.transmission;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.secrecyRelease === undefined) && (missing1 = "secrecyRelease")){
validate2.errors = [{instancePath:instancePath+"/transmission",schemaPath:"#/allOf/0/then/properties/transmission/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/transmission",schemaPath:"#/allOf/0/then/properties/transmission/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate2.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs11 = errors;
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.sensitivity === undefined) && (missing2 = "sensitivity")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.sensitivity !== undefined){
let data3 = data.sensitivity;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data3)){
const _errs16 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(data3[i1] === "entrusted-65")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid7 = _errs17 === errors;
if(valid7){
break;
}
}
if(!valid7){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
else {
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transmission !== undefined){
let data5 = data.transmission;
const _errs19 = errors;
if(errors === _errs19){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if((data5.entrustedRelease === undefined) && (missing3 = "entrustedRelease")){
validate2.errors = [{instancePath:instancePath+"/transmission",schemaPath:"#/allOf/1/then/properties/transmission/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/transmission",schemaPath:"#/allOf/1/then/properties/transmission/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
var _valid1 = _errs18 === errors;
valid5 = _valid1;
}
if(!valid5){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate2.errors = vErrors;
return false;
}
var valid0 = _errs11 === errors;
}
validate2.errors = vErrors;
return errors === 0;
}

const formats0 = require("@fallnetz/core/formats").formats.uuid;
const func0 = require("@fallnetz/core/formats")["isLonger"];

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/uuid.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0(data))){
validate5.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
else {
if(func0(data, 36)){
validate5.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate5.errors = vErrors;
return errors === 0;
}


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/message-id.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate5(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
validate4.errors = vErrors;
return errors === 0;
}

const func1 = require("@fallnetz/core/formats").pattern;
const pattern0 = func1("^[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/message-type.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate8.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}$"}}];
return false;
}
else {
if(func0(data, 129)){
validate8.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}

const pattern1 = func1("^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/version.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate10.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$"}}];
return false;
}
else {
if(func0(data, 20)){
validate10.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/process-id.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate5(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/sequence.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 999999 || isNaN(data)){
validate15.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate15.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate15.errors = vErrors;
return errors === 0;
}

const schema10 = new Set(JSON.parse("[\"min\",\"max\"]"));
const func5 = require("@fallnetz/core/formats")["otherName"];

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/version-range.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.min === undefined) && (missing0 = "min")) || ((data.max === undefined) && (missing0 = "max"))){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.min !== undefined){
const _errs1 = errors;
if(!(validate10(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined){
const _errs2 = errors;
if(!(validate10(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema10);
if(other0 !== undefined){
validate18.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

const schema16 = new Set(JSON.parse("[\"organisation\",\"role\",\"unit\"]"));
const pattern2 = func1("^urn:[A-Za-z0-9][A-Za-z0-9-]{1,30}:[A-Za-z0-9()+,.:=@;$_!*'%/-]+$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/urn.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:[A-Za-z0-9][A-Za-z0-9-]{1,30}:[A-Za-z0-9()+,.:=@;$_!*'%/-]+$"}}];
return false;
}
else {
if(func0(data, 255)){
validate24.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/organisation-id.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
validate23.errors = vErrors;
return errors === 0;
}

const pattern3 = func1("^[a-z][a-z0-9-]{0,63}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/kebab-name.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"}}];
return false;
}
else {
if(func0(data, 64)){
validate27.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const func12 = require("@fallnetz/core/formats")["isShorter"];
const pattern4 = func1("^[^\\x00-\\x1F\\x7F]*$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/text.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate29.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F]*$"}}];
return false;
}
else {
if(func0(data, 200)){
validate29.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(func12(data, 1)){
validate29.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/party-address.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.organisation === undefined) && (missing0 = "organisation")) || ((data.role === undefined) && (missing0 = "role"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.organisation !== undefined){
const _errs1 = errors;
if(!(validate23(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs2 = errors;
if(!(validate27(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs3 = errors;
if(!(validate29(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema16);
if(other0 !== undefined){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const formats2 = require("@fallnetz/core/formats").formats["date-time"];

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/instant.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats2(data))){
validate33.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
else {
if(func0(data, 35)){
validate33.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema40 = new Set(JSON.parse("[\"basis\",\"purpose\",\"recipientKind\",\"onRequest\",\"requestRef\",\"responsibleParty\",\"consentRefs\",\"purposeCommitmentRef\",\"authorisationRef\",\"secrecyRelease\",\"entrustedRelease\",\"pseudonymisation\",\"inseparableDataNote\"]"));

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/transmission-rules.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.onRequest === undefined) && (missing0 = "onRequest")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.onRequest !== undefined){
if(!(data.onRequest === true)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.requestRef === undefined) && (missing1 = "requestRef")){
validate38.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.responsibleParty !== undefined){
if(!(data.responsibleParty === "requester")){
validate38.errors = [{instancePath:instancePath+"/responsibleParty",schemaPath:"#/allOf/0/then/properties/responsibleParty/const",keyword:"const",params:{}}];
return false;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.responsibleParty !== undefined){
if(!(data.responsibleParty === "sender")){
validate38.errors = [{instancePath:instancePath+"/responsibleParty",schemaPath:"#/allOf/0/else/properties/responsibleParty/const",keyword:"const",params:{}}];
return false;
}
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate38.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs9 = errors;
const _errs10 = errors;
let valid5 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.basis === undefined) && (missing2 = "basis")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.basis !== undefined){
let data3 = data.basis;
const _errs12 = errors;
if(errors === _errs12){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing3;
if((data3.code === undefined) && (missing3 = "code")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data3.code !== undefined){
if(!(data3.code === "consent")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.consentRefs === undefined) && (missing4 = "consentRefs")){
validate38.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
}
var _valid1 = _errs15 === errors;
valid5 = _valid1;
}
if(!valid5){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate38.errors = vErrors;
return false;
}
var valid0 = _errs9 === errors;
if(valid0){
const _errs16 = errors;
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.basis === undefined) && (missing5 = "basis")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.basis !== undefined){
let data5 = data.basis;
const _errs19 = errors;
if(errors === _errs19){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing6;
if((data5.code === undefined) && (missing6 = "code")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data5.code !== undefined){
let data6 = data5.code;
if(true && data6 !== "sgb10-73" && data6 !== "sgb10-75"){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.authorisationRef === undefined) && (missing7 = "authorisationRef")){
validate38.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
}
var _valid2 = _errs22 === errors;
valid8 = _valid2;
}
if(!valid8){
const err12 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate38.errors = vErrors;
return false;
}
var valid0 = _errs16 === errors;
if(valid0){
const _errs23 = errors;
const _errs24 = errors;
let valid11 = true;
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.recipientKind === undefined) && (missing8 = "recipientKind")) || ((data.onRequest === undefined) && (missing8 = "onRequest"))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data.recipientKind !== undefined){
const _errs26 = errors;
if(!(data.recipientKind === "non-public")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid12 = _errs26 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.onRequest !== undefined){
const _errs27 = errors;
if(!(data.onRequest === true)){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid12 = _errs27 === errors;
}
else {
var valid12 = true;
}
}
}
}
var _valid3 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.purposeCommitmentRef === undefined) && (missing9 = "purposeCommitmentRef")){
validate38.errors = [{instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
}
var _valid3 = _errs28 === errors;
valid11 = _valid3;
}
if(!valid11){
const err16 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate38.errors = vErrors;
return false;
}
var valid0 = _errs23 === errors;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema22 = new Set(JSON.parse("[\"list\",\"version\",\"code\",\"text\"]"));
const pattern5 = func1("^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$", "u");
const pattern6 = func1("^[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß._-]{0,63}$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/code.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.list === undefined) && (missing0 = "list")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.code === undefined) && (missing0 = "code"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.list !== undefined){
const _errs1 = errors;
if(!(validate24(data.list, {instancePath:instancePath+"/list",parentData:data,parentDataProperty:"list",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate41.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$"}}];
return false;
}
else {
if(func0(data1, 32)){
validate41.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data2 = data.code;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
validate41.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß._-]{0,63}$"}}];
return false;
}
else {
if(func0(data2, 64)){
validate41.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs6 = errors;
if(!(validate29(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema22);
if(other0 !== undefined){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/transmission-ground.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:transmission-basis")){
validate40.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/purpose.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:purpose")){
validate46.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/recipient-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(true && data !== "social-body" && data !== "non-public" && data !== "family-court" && data !== "new-case-worker" && data !== "risk-assessor" && data !== "police-or-court" && data !== "research" && data !== "other-public"){
validate49.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{}}];
return false;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema27 = new Set(JSON.parse("[\"reference\",\"issuedOn\",\"issuedBy\"]"));
const formats4 = require("@fallnetz/core/formats").formats.date;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/date.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
validate53.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
else {
if(func0(data, 10)){
validate53.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/evidence-reference.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reference === undefined) && (missing0 = "reference")){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.reference !== undefined){
const _errs1 = errors;
if(!(validate29(data.reference, {instancePath:instancePath+"/reference",parentData:data,parentDataProperty:"reference",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuedOn !== undefined){
const _errs2 = errors;
if(!(validate53(data.issuedOn, {instancePath:instancePath+"/issuedOn",parentData:data,parentDataProperty:"issuedOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuedBy !== undefined){
const _errs3 = errors;
if(!(validate29(data.issuedBy, {instancePath:instancePath+"/issuedBy",parentData:data,parentDataProperty:"issuedBy",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema27);
if(other0 !== undefined){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema29 = new Set(JSON.parse("[\"consentId\",\"kind\",\"capacity\",\"form\",\"grantedAt\",\"validUntil\"]"));

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/consent-reference.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.consentId === undefined) && (missing0 = "consentId")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.capacity === undefined) && (missing0 = "capacity"))) || ((data.form === undefined) && (missing0 = "form"))) || ((data.grantedAt === undefined) && (missing0 = "grantedAt"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.consentId !== undefined){
const _errs1 = errors;
if(!(validate5(data.consentId, {instancePath:instancePath+"/consentId",parentData:data,parentDataProperty:"consentId",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs2 = errors;
if(true && data1 !== "data-consent" && data1 !== "release-from-secrecy" && data1 !== "conference-consent" && data1 !== "entrusted-release" && data1 !== "reporter-disclosure"){
validate57.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capacity !== undefined){
let data2 = data.capacity;
const _errs3 = errors;
if(true && data2 !== "self" && data2 !== "representative" && data2 !== "both"){
validate57.errors = [{instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/enum",keyword:"enum",params:{}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined){
let data3 = data.form;
const _errs4 = errors;
if(true && data3 !== "written" && data3 !== "electronic" && data3 !== "oral-recorded"){
validate57.errors = [{instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grantedAt !== undefined){
const _errs5 = errors;
if(!(validate33(data.grantedAt, {instancePath:instancePath+"/grantedAt",parentData:data,parentDataProperty:"grantedAt",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validUntil !== undefined){
const _errs6 = errors;
if(!(validate53(data.validUntil, {instancePath:instancePath+"/validUntil",parentData:data,parentDataProperty:"validUntil",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema29);
if(other0 !== undefined){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema35 = new Set(JSON.parse("[\"releaseFromSecrecyRefs\",\"expertOpinionException\",\"statutoryDuty\"]"));
const schema32 = new Set(JSON.parse("[\"noticeGivenAt\",\"objected\"]"));

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/expert-opinion-exception.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.noticeGivenAt === undefined) && (missing0 = "noticeGivenAt")) || ((data.objected === undefined) && (missing0 = "objected"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.noticeGivenAt !== undefined){
const _errs1 = errors;
if(!(validate53(data.noticeGivenAt, {instancePath:instancePath+"/noticeGivenAt",parentData:data,parentDataProperty:"noticeGivenAt",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objected !== undefined){
const _errs2 = errors;
if(!(data.objected === false)){
validate66.errors = [{instancePath:instancePath+"/objected",schemaPath:"#/properties/objected/const",keyword:"const",params:{}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema32);
if(other0 !== undefined){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

const schema34 = new Set(JSON.parse("[\"law\",\"norm\"]"));

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/legal-norm.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.law === undefined) && (missing0 = "law")) || ((data.norm === undefined) && (missing0 = "norm"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.law !== undefined){
const _errs1 = errors;
if(!(validate29(data.law, {instancePath:instancePath+"/law",parentData:data,parentDataProperty:"law",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.norm !== undefined){
const _errs2 = errors;
if(!(validate29(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema34);
if(other0 !== undefined){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/secrecy-release.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.releaseFromSecrecyRefs === undefined) && (missing0 = "releaseFromSecrecyRefs")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.expertOpinionException === undefined) && (missing1 = "expertOpinionException")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.statutoryDuty === undefined) && (missing2 = "statutoryDuty")){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate64.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.releaseFromSecrecyRefs !== undefined){
let data0 = data.releaseFromSecrecyRefs;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 10){
validate64.errors = [{instancePath:instancePath+"/releaseFromSecrecyRefs",schemaPath:"#/properties/releaseFromSecrecyRefs/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data0.length < 1){
validate64.errors = [{instancePath:instancePath+"/releaseFromSecrecyRefs",schemaPath:"#/properties/releaseFromSecrecyRefs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate57(data0[i0], {instancePath:instancePath+"/releaseFromSecrecyRefs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/releaseFromSecrecyRefs",schemaPath:"#/properties/releaseFromSecrecyRefs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expertOpinionException !== undefined){
const _errs8 = errors;
if(!(validate66(data.expertOpinionException, {instancePath:instancePath+"/expertOpinionException",parentData:data,parentDataProperty:"expertOpinionException",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.statutoryDuty !== undefined){
const _errs9 = errors;
if(!(validate69(data.statutoryDuty, {instancePath:instancePath+"/statutoryDuty",parentData:data,parentDataProperty:"statutoryDuty",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
const other0 = func5(data, schema35);
if(other0 !== undefined){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

const schema37 = new Set(JSON.parse("[\"ground\",\"consentRef\",\"courtProceedingRef\",\"endangermentIndicators\"]"));

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/entrusted-release.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ground === undefined) && (missing0 = "ground")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.ground !== undefined){
if(!(data.ground === 1)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.consentRef === undefined) && (missing1 = "consentRef")){
validate74.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.consentRef !== undefined){
let data1 = data.consentRef;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind !== undefined){
if(!(data1.kind === "entrusted-release")){
validate74.errors = [{instancePath:instancePath+"/consentRef/kind",schemaPath:"#/allOf/0/then/properties/consentRef/properties/kind/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/consentRef",schemaPath:"#/allOf/0/then/properties/consentRef/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate74.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs9 = errors;
const _errs10 = errors;
let valid5 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.ground === undefined) && (missing2 = "ground")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.ground !== undefined){
if(!(data.ground === 2)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.courtProceedingRef === undefined) && (missing3 = "courtProceedingRef")){
validate74.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
}
var _valid1 = _errs13 === errors;
valid5 = _valid1;
}
if(!valid5){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate74.errors = vErrors;
return false;
}
var valid0 = _errs9 === errors;
if(valid0){
const _errs14 = errors;
const _errs15 = errors;
let valid7 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.ground === undefined) && (missing4 = "ground")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.ground !== undefined){
if(!(data.ground === 3)){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.endangermentIndicators === undefined) && (missing5 = "endangermentIndicators")){
validate74.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data.endangermentIndicators !== undefined){
if(!(data.endangermentIndicators === true)){
validate74.errors = [{instancePath:instancePath+"/endangermentIndicators",schemaPath:"#/allOf/2/then/properties/endangermentIndicators/const",keyword:"const",params:{}}];
return false;
}
}
}
}
var _valid2 = _errs18 === errors;
valid7 = _valid2;
}
if(!valid7){
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate74.errors = vErrors;
return false;
}
var valid0 = _errs14 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.ground === undefined) && (missing6 = "ground")){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data.ground !== undefined){
let data6 = data.ground;
const _errs20 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate74.errors = [{instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 5 || isNaN(data6)){
validate74.errors = [{instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate74.errors = [{instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs20 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.consentRef !== undefined){
const _errs22 = errors;
if(!(validate57(data.consentRef, {instancePath:instancePath+"/consentRef",parentData:data,parentDataProperty:"consentRef",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid10 = _errs22 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.courtProceedingRef !== undefined){
const _errs23 = errors;
if(!(validate51(data.courtProceedingRef, {instancePath:instancePath+"/courtProceedingRef",parentData:data,parentDataProperty:"courtProceedingRef",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid10 = _errs23 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.endangermentIndicators !== undefined){
const _errs24 = errors;
if(typeof data.endangermentIndicators !== "boolean"){
validate74.errors = [{instancePath:instancePath+"/endangermentIndicators",schemaPath:"#/properties/endangermentIndicators/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs24 === errors;
}
else {
var valid10 = true;
}
if(valid10){
const other0 = func5(data, schema37);
if(other0 !== undefined){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema39 = new Set(JSON.parse("[\"state\",\"reason\"]"));

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/pseudonymisation.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.state !== undefined){
if(!(data.state === "identified")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.reason === undefined) && (missing1 = "reason")){
validate78.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate78.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.state === undefined) && (missing2 = "state")){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data.state !== undefined){
let data1 = data.state;
const _errs6 = errors;
if(true && data1 !== "anonymised" && data1 !== "pseudonymised" && data1 !== "identified"){
validate78.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{}}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reason !== undefined){
const _errs7 = errors;
if(!(validate29(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
const other0 = func5(data, schema39);
if(other0 !== undefined){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/transmission-basis.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.basis === undefined) && (missing0 = "basis")) || ((data.purpose === undefined) && (missing0 = "purpose"))) || ((data.recipientKind === undefined) && (missing0 = "recipientKind"))) || ((data.onRequest === undefined) && (missing0 = "onRequest"))) || ((data.responsibleParty === undefined) && (missing0 = "responsibleParty"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.basis !== undefined){
const _errs2 = errors;
if(!(validate40(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.purpose !== undefined){
const _errs3 = errors;
if(!(validate46(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.recipientKind !== undefined){
const _errs4 = errors;
if(!(validate49(data.recipientKind, {instancePath:instancePath+"/recipientKind",parentData:data,parentDataProperty:"recipientKind",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.onRequest !== undefined){
const _errs5 = errors;
if(typeof data.onRequest !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/onRequest",schemaPath:"#/properties/onRequest/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.requestRef !== undefined){
const _errs7 = errors;
if(!(validate51(data.requestRef, {instancePath:instancePath+"/requestRef",parentData:data,parentDataProperty:"requestRef",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.responsibleParty !== undefined){
let data5 = data.responsibleParty;
const _errs8 = errors;
if(true && data5 !== "sender" && data5 !== "requester"){
validate37.errors = [{instancePath:instancePath+"/responsibleParty",schemaPath:"#/properties/responsibleParty/enum",keyword:"enum",params:{}}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.consentRefs !== undefined){
let data6 = data.consentRefs;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data6)){
if(data6.length > 10){
validate37.errors = [{instancePath:instancePath+"/consentRefs",schemaPath:"#/properties/consentRefs/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data6.length < 1){
validate37.errors = [{instancePath:instancePath+"/consentRefs",schemaPath:"#/properties/consentRefs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate57(data6[i0], {instancePath:instancePath+"/consentRefs/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/consentRefs",schemaPath:"#/properties/consentRefs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.purposeCommitmentRef !== undefined){
const _errs12 = errors;
if(!(validate51(data.purposeCommitmentRef, {instancePath:instancePath+"/purposeCommitmentRef",parentData:data,parentDataProperty:"purposeCommitmentRef",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.authorisationRef !== undefined){
const _errs13 = errors;
if(!(validate51(data.authorisationRef, {instancePath:instancePath+"/authorisationRef",parentData:data,parentDataProperty:"authorisationRef",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.secrecyRelease !== undefined){
const _errs14 = errors;
if(!(validate64(data.secrecyRelease, {instancePath:instancePath+"/secrecyRelease",parentData:data,parentDataProperty:"secrecyRelease",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.entrustedRelease !== undefined){
const _errs15 = errors;
if(!(validate74(data.entrustedRelease, {instancePath:instancePath+"/entrustedRelease",parentData:data,parentDataProperty:"entrustedRelease",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pseudonymisation !== undefined){
const _errs16 = errors;
if(!(validate78(data.pseudonymisation, {instancePath:instancePath+"/pseudonymisation",parentData:data,parentDataProperty:"pseudonymisation",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.inseparableDataNote !== undefined){
const _errs17 = errors;
if(!(validate29(data.inseparableDataNote, {instancePath:instancePath+"/inseparableDataNote",parentData:data,parentDataProperty:"inseparableDataNote",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
const other0 = func5(data, schema40);
if(other0 !== undefined){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema45 = new Set(JSON.parse("[\"intermediaries\"]"));
const schema44 = new Set(JSON.parse("[\"organisation\",\"country\",\"processorAgreementRef\"]"));
const pattern7 = func1("^[A-Z]{2}$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/country.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate86.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
else {
if(func0(data, 2)){
validate86.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/intermediary.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.organisation === undefined) && (missing0 = "organisation")) || ((data.country === undefined) && (missing0 = "country"))) || ((data.processorAgreementRef === undefined) && (missing0 = "processorAgreementRef"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.organisation !== undefined){
const _errs1 = errors;
if(!(validate23(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs2 = errors;
if(!(validate86(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processorAgreementRef !== undefined){
const _errs3 = errors;
if(!(validate51(data.processorAgreementRef, {instancePath:instancePath+"/processorAgreementRef",parentData:data,parentDataProperty:"processorAgreementRef",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema44);
if(other0 !== undefined){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/routing.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.intermediaries === undefined) && (missing0 = "intermediaries")){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.intermediaries !== undefined){
let data0 = data.intermediaries;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 5){
validate83.errors = [{instancePath:instancePath+"/intermediaries",schemaPath:"#/properties/intermediaries/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data0.length < 1){
validate83.errors = [{instancePath:instancePath+"/intermediaries",schemaPath:"#/properties/intermediaries/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate84(data0[i0], {instancePath:instancePath+"/intermediaries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/intermediaries",schemaPath:"#/properties/intermediaries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema45);
if(other0 !== undefined){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/sensitivity-label.schema.json" */;
let vErrors = null;
let errors = 0;
if(true && data !== "social" && data !== "special-category" && data !== "professional-secret" && data !== "entrusted-65" && data !== "address-blocked" && data !== "third-party" && data !== "disputed" && data !== "reporter-identity" && data !== "none"){
validate92.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{}}];
return false;
}
validate92.errors = vErrors;
return errors === 0;
}

const func33 = require("@fallnetz/core/formats")["isUnique"];

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/sensitivity-labels.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 9){
validate91.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 9}}];
return false;
}
else {
if(data.length < 1){
validate91.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate92(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
if(!func33(data)){
validate91.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{}}];
return false;
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

const schema52 = new Set(JSON.parse("[\"id\",\"title\",\"mediaType\",\"size\",\"digest\",\"createdOn\",\"language\",\"sensitivity\"]"));
const pattern9 = func1("^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/digest.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate99.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"}}];
return false;
}
else {
if(func0(data, 135)){
validate99.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}

const pattern10 = func1("^[a-z]{2,3}$", "u");

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/language-code.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate102.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}}];
return false;
}
else {
if(func0(data, 3)){
validate102.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

const pattern8 = func1("^[a-z]{1,32}/[A-Za-z0-9.+-]{1,96}$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/attachment.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.mediaType === undefined) && (missing0 = "mediaType"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(!(validate5(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate29(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaType !== undefined){
let data2 = data.mediaType;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate96.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "^[a-z]{1,32}/[A-Za-z0-9.+-]{1,96}$"}}];
return false;
}
else {
if(func0(data2, 129)){
validate96.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs5 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate96.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 104857600 || isNaN(data3)){
validate96.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate96.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs7 = errors;
if(!(validate99(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdOn !== undefined){
const _errs8 = errors;
if(!(validate53(data.createdOn, {instancePath:instancePath+"/createdOn",parentData:data,parentDataProperty:"createdOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs9 = errors;
if(!(validate102(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensitivity !== undefined){
const _errs10 = errors;
if(!(validate91(data.sensitivity, {instancePath:instancePath+"/sensitivity",parentData:data,parentDataProperty:"sensitivity",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema52);
if(other0 !== undefined){
validate96.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/attachments.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 20){
validate95.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate96(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const pattern11 = func1("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/signature.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate107.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$"}}];
return false;
}
else {
if(func0(data, 4096)){
validate107.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}

const pattern12 = func1("^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/traceparent.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate109.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"}}];
return false;
}
else {
if(func0(data, 55)){
validate109.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/message-envelope.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.messageId === undefined) && (missing0 = "messageId")) || ((data.messageType === undefined) && (missing0 = "messageType"))) || ((data.schemaVersion === undefined) && (missing0 = "schemaVersion"))) || ((data.processId === undefined) && (missing0 = "processId"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.recipient === undefined) && (missing0 = "recipient"))) || ((data.sentAt === undefined) && (missing0 = "sentAt"))) || ((data.transmission === undefined) && (missing0 = "transmission"))) || ((data.sensitivity === undefined) && (missing0 = "sensitivity"))) || ((data.testMessage === undefined) && (missing0 = "testMessage"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.messageId !== undefined){
const _errs2 = errors;
if(!(validate4(data.messageId, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.messageType !== undefined){
const _errs3 = errors;
if(!(validate8(data.messageType, {instancePath:instancePath+"/messageType",parentData:data,parentDataProperty:"messageType",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.schemaVersion !== undefined){
const _errs4 = errors;
if(!(validate10(data.schemaVersion, {instancePath:instancePath+"/schemaVersion",parentData:data,parentDataProperty:"schemaVersion",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.processId !== undefined){
const _errs5 = errors;
if(!(validate12(data.processId, {instancePath:instancePath+"/processId",parentData:data,parentDataProperty:"processId",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sequence !== undefined){
const _errs6 = errors;
if(!(validate15(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.inReplyTo !== undefined){
const _errs7 = errors;
if(!(validate4(data.inReplyTo, {instancePath:instancePath+"/inReplyTo",parentData:data,parentDataProperty:"inReplyTo",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.versionRange !== undefined){
const _errs8 = errors;
if(!(validate18(data.versionRange, {instancePath:instancePath+"/versionRange",parentData:data,parentDataProperty:"versionRange",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sender !== undefined){
const _errs9 = errors;
if(!(validate22(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.recipient !== undefined){
const _errs10 = errors;
if(!(validate22(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sentAt !== undefined){
const _errs11 = errors;
if(!(validate33(data.sentAt, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.receivedByFirstBodyAt !== undefined){
const _errs12 = errors;
if(!(validate33(data.receivedByFirstBodyAt, {instancePath:instancePath+"/receivedByFirstBodyAt",parentData:data,parentDataProperty:"receivedByFirstBodyAt",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expectedState !== undefined){
const _errs13 = errors;
if(!(validate27(data.expectedState, {instancePath:instancePath+"/expectedState",parentData:data,parentDataProperty:"expectedState",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.transmission !== undefined){
const _errs14 = errors;
if(!(validate37(data.transmission, {instancePath:instancePath+"/transmission",parentData:data,parentDataProperty:"transmission",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.routing !== undefined){
const _errs15 = errors;
if(!(validate83(data.routing, {instancePath:instancePath+"/routing",parentData:data,parentDataProperty:"routing",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sensitivity !== undefined){
const _errs16 = errors;
if(!(validate91(data.sensitivity, {instancePath:instancePath+"/sensitivity",parentData:data,parentDataProperty:"sensitivity",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.attachments !== undefined){
const _errs17 = errors;
if(!(validate95(data.attachments, {instancePath:instancePath+"/attachments",parentData:data,parentDataProperty:"attachments",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.signature !== undefined){
const _errs18 = errors;
if(!(validate107(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.traceparent !== undefined){
const _errs19 = errors;
if(!(validate109(data.traceparent, {instancePath:instancePath+"/traceparent",parentData:data,parentDataProperty:"traceparent",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.testMessage !== undefined){
const _errs20 = errors;
if(typeof data.testMessage !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/testMessage",schemaPath:"#/properties/testMessage/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
const other0 = func5(data, schema55);
if(other0 !== undefined){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

const schema69 = new Set(JSON.parse("[\"capacity\",\"expectedStart\",\"contact\",\"note\"]"));

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/capacity.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:capacity")){
validate113.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

const schema65 = new Set(JSON.parse("[\"name\",\"function\",\"contactPoints\",\"deputy\"]"));
const schema61 = new Set(JSON.parse("[\"kind\",\"family\",\"given\",\"usualGiven\",\"title\"]"));

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/name-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:name-kind")){
validate119.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/person-name.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.family === undefined) && (missing0 = "family")){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(!(validate119(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.family !== undefined){
const _errs2 = errors;
if(!(validate29(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.given !== undefined){
const _errs3 = errors;
if(!(validate29(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usualGiven !== undefined){
const _errs4 = errors;
if(!(validate29(data.usualGiven, {instancePath:instancePath+"/usualGiven",parentData:data,parentDataProperty:"usualGiven",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(!(validate29(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema61);
if(other0 !== undefined){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}

const schema64 = new Set(JSON.parse("[\"channel\",\"value\",\"safeToContact\",\"safeTimes\",\"note\"]"));

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/channel.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:de:xoev:codeliste:erreichbarkeit")){
validate129.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/contact-point.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) && (missing0 = "channel")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.safeToContact === undefined) && (missing0 = "safeToContact"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.channel !== undefined){
const _errs1 = errors;
if(!(validate129(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs2 = errors;
if(!(validate29(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safeToContact !== undefined){
const _errs3 = errors;
if(typeof data.safeToContact !== "boolean"){
validate128.errors = [{instancePath:instancePath+"/safeToContact",schemaPath:"#/properties/safeToContact/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safeTimes !== undefined){
let data3 = data.safeTimes;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length > 10){
validate128.errors = [{instancePath:instancePath+"/safeTimes",schemaPath:"#/properties/safeTimes/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data3.length < 1){
validate128.errors = [{instancePath:instancePath+"/safeTimes",schemaPath:"#/properties/safeTimes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate29(data3[i0], {instancePath:instancePath+"/safeTimes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/safeTimes",schemaPath:"#/properties/safeTimes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs8 = errors;
if(!(validate29(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema64);
if(other0 !== undefined){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/practitioner.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(!(validate118(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.function !== undefined){
const _errs2 = errors;
if(!(validate29(data.function, {instancePath:instancePath+"/function",parentData:data,parentDataProperty:"function",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactPoints !== undefined){
let data2 = data.contactPoints;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
if(data2.length > 5){
validate117.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data2.length < 1){
validate117.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate128(data2[i0], {instancePath:instancePath+"/contactPoints/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deputy !== undefined){
const _errs6 = errors;
if(!(validate29(data.deputy, {instancePath:instancePath+"/deputy",parentData:data,parentDataProperty:"deputy",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema65);
if(other0 !== undefined){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema68 = new Set(JSON.parse("[\"lang\",\"text\",\"plainLanguage\"]"));
const pattern13 = func1("^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$", "u");

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/long-text.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate140.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$"}}];
return false;
}
else {
if(func0(data, 2000)){
validate140.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(func12(data, 1)){
validate140.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/language-text.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lang === undefined) && (missing0 = "lang")) || ((data.text === undefined) && (missing0 = "text"))){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.lang !== undefined){
const _errs1 = errors;
if(!(validate102(data.lang, {instancePath:instancePath+"/lang",parentData:data,parentDataProperty:"lang",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs2 = errors;
if(!(validate140(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plainLanguage !== undefined){
const _errs3 = errors;
if(typeof data.plainLanguage !== "boolean"){
validate138.errors = [{instancePath:instancePath+"/plainLanguage",schemaPath:"#/properties/plainLanguage/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema68);
if(other0 !== undefined){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/acceptance.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.capacity !== undefined){
const _errs1 = errors;
if(!(validate113(data.capacity, {instancePath:instancePath+"/capacity",parentData:data,parentDataProperty:"capacity",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedStart !== undefined){
const _errs2 = errors;
if(!(validate53(data.expectedStart, {instancePath:instancePath+"/expectedStart",parentData:data,parentDataProperty:"expectedStart",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
const _errs3 = errors;
if(!(validate117(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs4 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema69);
if(other0 !== undefined){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/accept.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate0.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.accept")){
validate0.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate0.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate112(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema70);
if(other0 !== undefined){
validate0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/acceptance.schema.json"] = validate112;

exports["https://w3id.org/fallnetz/referral/1.0.0/alternative.schema.json"] = validate144;
const schema80 = new Set(JSON.parse("[\"offer\",\"organisation\",\"helpType\",\"expectedWaitDays\",\"note\"]"));
const schema78 = new Set(JSON.parse("[\"id\",\"name\",\"kind\",\"unit\",\"address\",\"website\",\"email\",\"phone\"]"));

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/body-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(true && data !== "public" && data !== "non-public"){
validate149.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{}}];
return false;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema77 = new Set(JSON.parse("[\"kind\",\"careOf\",\"street\",\"houseNumber\",\"postalCode\",\"city\",\"country\",\"regionalKey\"]"));

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/address-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:xoev-de:fim:codeliste:xzufi.anschrifttyp")){
validate153.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}

const pattern15 = func1("^[0-9]{12}$", "u");

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/regional-key.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern15.test(data)){
validate161.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}}];
return false;
}
else {
if(func0(data, 12)){
validate161.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}

const pattern14 = func1("^[A-Z0-9][A-Z0-9 -]{1,9}$", "u");

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/address.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.city === undefined) && (missing0 = "city")) || ((data.country === undefined) && (missing0 = "country"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(!(validate153(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.careOf !== undefined){
const _errs2 = errors;
if(!(validate29(data.careOf, {instancePath:instancePath+"/careOf",parentData:data,parentDataProperty:"careOf",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.street !== undefined){
const _errs3 = errors;
if(!(validate29(data.street, {instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.houseNumber !== undefined){
const _errs4 = errors;
if(!(validate29(data.houseNumber, {instancePath:instancePath+"/houseNumber",parentData:data,parentDataProperty:"houseNumber",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postalCode !== undefined){
let data4 = data.postalCode;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
validate152.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9 -]{1,9}$"}}];
return false;
}
else {
if(func0(data4, 10)){
validate152.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.city !== undefined){
const _errs7 = errors;
if(!(validate29(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs8 = errors;
if(!(validate86(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regionalKey !== undefined){
const _errs9 = errors;
if(!(validate161(data.regionalKey, {instancePath:instancePath+"/regionalKey",parentData:data,parentDataProperty:"regionalKey",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema77);
if(other0 !== undefined){
validate152.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}

const formats6 = require("@fallnetz/core/formats").formats.uri;
const formats8 = require("@fallnetz/core/formats").formats.email;

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/organisation.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate149(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs4 = errors;
if(!(validate29(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs5 = errors;
if(!(validate152(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.website !== undefined){
let data5 = data.website;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data5 === "string"){
if(!(formats6(data5))){
validate146.errors = [{instancePath:instancePath+"/website",schemaPath:"#/properties/website/format",keyword:"format",params:{format: "uri"}}];
return false;
}
else {
if(func0(data5, 500)){
validate146.errors = [{instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data6 = data.email;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data6 === "string"){
if(!(formats8(data6))){
validate146.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"}}];
return false;
}
else {
if(func0(data6, 254)){
validate146.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
const _errs10 = errors;
if(!(validate29(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema78);
if(other0 !== undefined){
validate146.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/help-type.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:help-type-sgb8")){
validate166.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/alternative.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.offer === undefined) && (missing0 = "offer")) || ((data.organisation === undefined) && (missing0 = "organisation"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.offer !== undefined){
const _errs1 = errors;
if(!(validate29(data.offer, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organisation !== undefined){
const _errs2 = errors;
if(!(validate146(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.helpType !== undefined){
const _errs3 = errors;
if(!(validate166(data.helpType, {instancePath:instancePath+"/helpType",parentData:data,parentDataProperty:"helpType",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedWaitDays !== undefined){
let data3 = data.expectedWaitDays;
const _errs4 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate144.errors = [{instancePath:instancePath+"/expectedWaitDays",schemaPath:"#/properties/expectedWaitDays/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3650 || isNaN(data3)){
validate144.errors = [{instancePath:instancePath+"/expectedWaitDays",schemaPath:"#/properties/expectedWaitDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate144.errors = [{instancePath:instancePath+"/expectedWaitDays",schemaPath:"#/properties/expectedWaitDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs6 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema80);
if(other0 !== undefined){
validate144.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
else {
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/answer.schema.json"] = validate170;
const schema82 = new Set(JSON.parse("[\"questionId\",\"text\"]"));

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.questionId === undefined) && (missing0 = "questionId")) || ((data.text === undefined) && (missing0 = "text"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.questionId !== undefined){
const _errs1 = errors;
if(!(validate27(data.questionId, {instancePath:instancePath+"/questionId",parentData:data,parentDataProperty:"questionId",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs2 = errors;
if(!(validate138(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema82);
if(other0 !== undefined){
validate170.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/appointment.schema.json"] = validate173;
const schema84 = new Set(JSON.parse("[\"startsAt\",\"endsAt\",\"mode\",\"place\",\"accessNeedsMet\",\"contact\",\"note\"]"));

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/appointment.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.startsAt === undefined) && (missing0 = "startsAt")) || ((data.mode === undefined) && (missing0 = "mode"))){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.startsAt !== undefined){
const _errs1 = errors;
if(!(validate33(data.startsAt, {instancePath:instancePath+"/startsAt",parentData:data,parentDataProperty:"startsAt",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endsAt !== undefined){
const _errs2 = errors;
if(!(validate33(data.endsAt, {instancePath:instancePath+"/endsAt",parentData:data,parentDataProperty:"endsAt",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs3 = errors;
if(true && data2 !== "in-person" && data2 !== "phone" && data2 !== "video" && data2 !== "home-visit" && data2 !== "outreach"){
validate173.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
const _errs4 = errors;
if(!(validate152(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessNeedsMet !== undefined){
const _errs5 = errors;
if(typeof data.accessNeedsMet !== "boolean"){
validate173.errors = [{instancePath:instancePath+"/accessNeedsMet",schemaPath:"#/properties/accessNeedsMet/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
const _errs7 = errors;
if(!(validate117(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs8 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema84);
if(other0 !== undefined){
validate173.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/cancel.schema.json"] = validate179;
const schema91 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));
const schema90 = new Set(JSON.parse("[\"statusReason\",\"personInformed\"]"));
const schema89 = new Set(JSON.parse("[\"reason\",\"note\"]"));

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/status-reason-code.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:status-reason")){
validate183.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/status-reason.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.reason !== undefined){
const _errs1 = errors;
if(!(validate183(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs2 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema89);
if(other0 !== undefined){
validate182.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/cancellation.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.statusReason === undefined) && (missing0 = "statusReason")){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.statusReason !== undefined){
const _errs1 = errors;
if(!(validate182(data.statusReason, {instancePath:instancePath+"/statusReason",parentData:data,parentDataProperty:"statusReason",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.personInformed !== undefined){
const _errs2 = errors;
if(typeof data.personInformed !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/personInformed",schemaPath:"#/properties/personInformed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema90);
if(other0 !== undefined){
validate181.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/cancel.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate179.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.cancel")){
validate179.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate179.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate181(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema91);
if(other0 !== undefined){
validate179.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/cancellation.schema.json"] = validate181;

exports["https://w3id.org/fallnetz/referral/1.0.0/capacity.schema.json"] = validate113;

exports["https://w3id.org/fallnetz/referral/1.0.0/complete.schema.json"] = validate189;
const schema98 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));
const schema97 = new Set(JSON.parse("[\"completedOn\",\"outcome\"]"));
const schema96 = new Set(JSON.parse("[\"result\",\"note\"]"));

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/outcome-code.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:referral-outcome")){
validate194.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/outcome.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.result === undefined) && (missing0 = "result")){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.result !== undefined){
const _errs1 = errors;
if(!(validate194(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs2 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema96);
if(other0 !== undefined){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/completion.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.completedOn === undefined) && (missing0 = "completedOn")) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.completedOn !== undefined){
const _errs1 = errors;
if(!(validate53(data.completedOn, {instancePath:instancePath+"/completedOn",parentData:data,parentDataProperty:"completedOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
const _errs2 = errors;
if(!(validate193(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema97);
if(other0 !== undefined){
validate191.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/complete.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate189.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.complete")){
validate189.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate189.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate189.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate191(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema98);
if(other0 !== undefined){
validate189.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/completion.schema.json"] = validate191;

exports["https://w3id.org/fallnetz/referral/1.0.0/contact-attempt.schema.json"] = validate200;
const schema100 = new Set(JSON.parse("[\"at\",\"channel\"]"));

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/contact-attempt.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.at === undefined) && (missing0 = "at")) || ((data.channel === undefined) && (missing0 = "channel"))){
validate200.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.at !== undefined){
const _errs1 = errors;
if(!(validate33(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs2 = errors;
if(!(validate129(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema100);
if(other0 !== undefined){
validate200.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/declination.schema.json"] = validate203;
const schema102 = new Set(JSON.parse("[\"statusReason\",\"capacity\",\"alternatives\",\"noneKnown\",\"note\"]"));

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/declination.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.alternatives === undefined) && (missing0 = "alternatives")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.noneKnown === undefined) && (missing1 = "noneKnown")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate203.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.statusReason === undefined) && (missing2 = "statusReason")){
validate203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data.statusReason !== undefined){
const _errs4 = errors;
if(!(validate182(data.statusReason, {instancePath:instancePath+"/statusReason",parentData:data,parentDataProperty:"statusReason",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.capacity !== undefined){
const _errs5 = errors;
if(!(validate113(data.capacity, {instancePath:instancePath+"/capacity",parentData:data,parentDataProperty:"capacity",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.alternatives !== undefined){
let data2 = data.alternatives;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 20){
validate203.errors = [{instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data2.length < 1){
validate203.errors = [{instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate144(data2[i0], {instancePath:instancePath+"/alternatives/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate203.errors = [{instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.noneKnown !== undefined){
const _errs9 = errors;
if(!(data.noneKnown === true)){
validate203.errors = [{instancePath:instancePath+"/noneKnown",schemaPath:"#/properties/noneKnown/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.note !== undefined){
const _errs10 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
const other0 = func5(data, schema102);
if(other0 !== undefined){
validate203.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
else {
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/decline.schema.json"] = validate208;
const schema104 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/decline.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate208.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.decline")){
validate208.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate208.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate203(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema104);
if(other0 !== undefined){
validate208.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/end.schema.json"] = validate211;
const schema108 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));
const schema107 = new Set(JSON.parse("[\"endedOn\",\"statusReason\",\"outcome\"]"));

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/ending.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.endedOn === undefined) && (missing0 = "endedOn")) || ((data.statusReason === undefined) && (missing0 = "statusReason"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.endedOn !== undefined){
const _errs1 = errors;
if(!(validate53(data.endedOn, {instancePath:instancePath+"/endedOn",parentData:data,parentDataProperty:"endedOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusReason !== undefined){
const _errs2 = errors;
if(!(validate182(data.statusReason, {instancePath:instancePath+"/statusReason",parentData:data,parentDataProperty:"statusReason",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
const _errs3 = errors;
if(!(validate193(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema107);
if(other0 !== undefined){
validate213.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/end.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate211.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate211.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.end")){
validate211.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate211.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate211.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate213(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema108);
if(other0 !== undefined){
validate211.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/ending.schema.json"] = validate213;

exports["https://w3id.org/fallnetz/referral/1.0.0/event.schema.json"] = validate218;
const schema117 = new Set(JSON.parse("[\"specversion\",\"id\",\"source\",\"type\",\"subject\",\"time\",\"datacontenttype\",\"dataschema\",\"data\"]"));
const schema111 = {"$id":"https://w3id.org/fallnetz/common/1.0.0/event-data.schema.json","type":"object","additionalProperties":false,"required":["messageId","state","previousState","sequence","deadlines"],"properties":{"messageId":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/message-id.schema.json"},"state":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/kebab-name.schema.json"},"previousState":{"type":["string","null"],"pattern":"^[a-z][a-z0-9-]{0,63}$","maxLength":64},"sequence":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/sequence.schema.json"},"deadlines":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/deadlines.schema.json"}}};
const schema116 = new Set(JSON.parse("[\"messageId\",\"state\",\"previousState\",\"sequence\",\"deadlines\"]"));
const schema115 = new Set(JSON.parse("[\"ruleId\",\"ruleVersion\",\"startEvent\",\"startOn\",\"rawEnd\",\"effectiveEnd\",\"calendar\",\"status\",\"extendedTo\"]"));
const pattern18 = func1("^[DL]-[0-9]{2}(?:/[a-z][a-z0-9-]{0,63})?$", "u");

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/clock-name.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern18.test(data)){
validate230.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[DL]-[0-9]{2}(?:/[a-z][a-z0-9-]{0,63})?$"}}];
return false;
}
else {
if(func0(data, 69)){
validate230.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/deadline.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ruleId === undefined) && (missing0 = "ruleId")) || ((data.ruleVersion === undefined) && (missing0 = "ruleVersion"))) || ((data.startEvent === undefined) && (missing0 = "startEvent"))) || ((data.startOn === undefined) && (missing0 = "startOn"))) || ((data.rawEnd === undefined) && (missing0 = "rawEnd"))) || ((data.effectiveEnd === undefined) && (missing0 = "effectiveEnd"))) || ((data.status === undefined) && (missing0 = "status"))){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.ruleId !== undefined){
const _errs1 = errors;
if(!(validate230(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruleVersion !== undefined){
const _errs2 = errors;
if(!(validate10(data.ruleVersion, {instancePath:instancePath+"/ruleVersion",parentData:data,parentDataProperty:"ruleVersion",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startEvent !== undefined){
const _errs3 = errors;
if(!(validate27(data.startEvent, {instancePath:instancePath+"/startEvent",parentData:data,parentDataProperty:"startEvent",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startOn !== undefined){
const _errs4 = errors;
if(!(validate53(data.startOn, {instancePath:instancePath+"/startOn",parentData:data,parentDataProperty:"startOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rawEnd !== undefined){
const _errs5 = errors;
if(!(validate53(data.rawEnd, {instancePath:instancePath+"/rawEnd",parentData:data,parentDataProperty:"rawEnd",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveEnd !== undefined){
const _errs6 = errors;
if(!(validate53(data.effectiveEnd, {instancePath:instancePath+"/effectiveEnd",parentData:data,parentDataProperty:"effectiveEnd",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendar !== undefined){
const _errs7 = errors;
if(!(validate161(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data7 = data.status;
const _errs8 = errors;
if(true && data7 !== "running" && data7 !== "extended" && data7 !== "met" && data7 !== "missed" && data7 !== "cancelled"){
validate229.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extendedTo !== undefined){
const _errs9 = errors;
if(!(validate53(data.extendedTo, {instancePath:instancePath+"/extendedTo",parentData:data,parentDataProperty:"extendedTo",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema115);
if(other0 !== undefined){
validate229.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/deadlines.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 20){
validate228.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate229(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/event-data.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.messageId === undefined) && (missing0 = "messageId")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.previousState === undefined) && (missing0 = "previousState"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.deadlines === undefined) && (missing0 = "deadlines"))){
validate224.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.messageId !== undefined){
const _errs1 = errors;
if(!(validate4(data.messageId, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs2 = errors;
if(!(validate27(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousState !== undefined){
let data2 = data.previousState;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate224.errors = [{instancePath:instancePath+"/previousState",schemaPath:"#/properties/previousState/type",keyword:"type",params:{type: schema111.properties.previousState.type}}];
return false;
}
if(errors === _errs3){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate224.errors = [{instancePath:instancePath+"/previousState",schemaPath:"#/properties/previousState/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"}}];
return false;
}
else {
if(func0(data2, 64)){
validate224.errors = [{instancePath:instancePath+"/previousState",schemaPath:"#/properties/previousState/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
const _errs5 = errors;
if(!(validate15(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadlines !== undefined){
const _errs6 = errors;
if(!(validate228(data.deadlines, {instancePath:instancePath+"/deadlines",parentData:data,parentDataProperty:"deadlines",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema116);
if(other0 !== undefined){
validate224.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}

const pattern16 = func1("^org\\.fallnetz\\.[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}\\.v[1-9][0-9]{0,2}$", "u");

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/event.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.data === undefined) && (missing0 = "data"))){
validate219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.specversion !== undefined){
const _errs1 = errors;
if(!(data.specversion === "1.0")){
validate219.errors = [{instancePath:instancePath+"/specversion",schemaPath:"#/properties/specversion/const",keyword:"const",params:{}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate5(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs3 = errors;
if(!(validate23(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data3 = data.type;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
validate219.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^org\\.fallnetz\\.[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}\\.v[1-9][0-9]{0,2}$"}}];
return false;
}
else {
if(func0(data3, 146)){
validate219.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate219.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs6 = errors;
if(!(validate12(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
const _errs7 = errors;
if(!(validate33(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datacontenttype !== undefined){
const _errs8 = errors;
if(!(data.datacontenttype === "application/json")){
validate219.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"#/properties/datacontenttype/const",keyword:"const",params:{}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataschema !== undefined){
const _errs9 = errors;
if(!(data.dataschema === "https://w3id.org/fallnetz/common/1.0.0/event-data.schema.json")){
validate219.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"#/properties/dataschema/const",keyword:"const",params:{}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs10 = errors;
if(!(validate224(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema117);
if(other0 !== undefined){
validate219.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/event.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(true && data0 !== "org.fallnetz.referral.requested.v1" && data0 !== "org.fallnetz.referral.received.v1" && data0 !== "org.fallnetz.referral.rerouted.v1" && data0 !== "org.fallnetz.referral.needs-information.v1" && data0 !== "org.fallnetz.referral.information-provided.v1" && data0 !== "org.fallnetz.referral.waitlisted.v1" && data0 !== "org.fallnetz.referral.accepted.v1" && data0 !== "org.fallnetz.referral.declined.v1" && data0 !== "org.fallnetz.referral.cancelled.v1" && data0 !== "org.fallnetz.referral.scheduled.v1" && data0 !== "org.fallnetz.referral.no-contact.v1" && data0 !== "org.fallnetz.referral.started.v1" && data0 !== "org.fallnetz.referral.on-hold.v1" && data0 !== "org.fallnetz.referral.resumed.v1" && data0 !== "org.fallnetz.referral.completed.v1" && data0 !== "org.fallnetz.referral.ended-early.v1"){
validate218.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.state !== undefined){
let data2 = data1.state;
const _errs4 = errors;
if(true && data2 !== "requested" && data2 !== "received" && data2 !== "needs-information" && data2 !== "waitlisted" && data2 !== "accepted" && data2 !== "declined" && data2 !== "scheduled" && data2 !== "in-progress" && data2 !== "on-hold" && data2 !== "completed" && data2 !== "ended-early" && data2 !== "cancelled" && data2 !== "no-contact"){
validate218.errors = [{instancePath:instancePath+"/data/state",schemaPath:"#/properties/data/properties/state/enum",keyword:"enum",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.previousState !== undefined){
let data3 = data1.previousState;
const _errs5 = errors;
if(true && data3 !== "requested" && data3 !== "received" && data3 !== "needs-information" && data3 !== "waitlisted" && data3 !== "accepted" && data3 !== "declined" && data3 !== "scheduled" && data3 !== "in-progress" && data3 !== "on-hold" && data3 !== "completed" && data3 !== "ended-early" && data3 !== "cancelled" && data3 !== "no-contact" && data3 !== null){
validate218.errors = [{instancePath:instancePath+"/data/previousState",schemaPath:"#/properties/data/properties/previousState/enum",keyword:"enum",params:{}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/help-type.schema.json"] = validate166;

exports["https://w3id.org/fallnetz/referral/1.0.0/hold-report.schema.json"] = validate243;
const schema119 = new Set(JSON.parse("[\"statusReason\",\"pausedOn\",\"expectedResumption\"]"));

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/hold-report.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.statusReason === undefined) && (missing0 = "statusReason")) || ((data.pausedOn === undefined) && (missing0 = "pausedOn"))){
validate243.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.statusReason !== undefined){
const _errs1 = errors;
if(!(validate182(data.statusReason, {instancePath:instancePath+"/statusReason",parentData:data,parentDataProperty:"statusReason",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pausedOn !== undefined){
const _errs2 = errors;
if(!(validate53(data.pausedOn, {instancePath:instancePath+"/pausedOn",parentData:data,parentDataProperty:"pausedOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedResumption !== undefined){
const _errs3 = errors;
if(!(validate53(data.expectedResumption, {instancePath:instancePath+"/expectedResumption",parentData:data,parentDataProperty:"expectedResumption",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema119);
if(other0 !== undefined){
validate243.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate243.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate243.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/hold.schema.json"] = validate247;
const schema121 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/hold.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate247.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate247.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.hold")){
validate247.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate247.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate247.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate243(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema121);
if(other0 !== undefined){
validate247.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/information-answer.schema.json"] = validate250;
const schema123 = new Set(JSON.parse("[\"answers\"]"));

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/information-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.answers === undefined) && (missing0 = "answers")){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.answers !== undefined){
let data0 = data.answers;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 30){
validate250.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
if(data0.length < 1){
validate250.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate170(data0[i0], {instancePath:instancePath+"/answers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate250.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema123);
if(other0 !== undefined){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
else {
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/information-request.schema.json"] = validate252;
const schema127 = new Set(JSON.parse("[\"questions\",\"answerBy\"]"));
const schema126 = new Set(JSON.parse("[\"id\",\"text\",\"why\"]"));

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/question.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))){
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(!(validate27(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs2 = errors;
if(!(validate138(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs3 = errors;
if(!(validate29(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema126);
if(other0 !== undefined){
validate253.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/information-request.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.questions === undefined) && (missing0 = "questions")){
validate252.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.questions !== undefined){
let data0 = data.questions;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 30){
validate252.errors = [{instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
if(data0.length < 1){
validate252.errors = [{instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate253(data0[i0], {instancePath:instancePath+"/questions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate252.errors = [{instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answerBy !== undefined){
const _errs4 = errors;
if(!(validate53(data.answerBy, {instancePath:instancePath+"/answerBy",parentData:data,parentDataProperty:"answerBy",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema127);
if(other0 !== undefined){
validate252.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/no-contact-report.schema.json"] = validate259;
const schema129 = new Set(JSON.parse("[\"statusReason\",\"attempts\"]"));

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/no-contact-report.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.statusReason === undefined) && (missing0 = "statusReason")) || ((data.attempts === undefined) && (missing0 = "attempts"))){
validate259.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.statusReason !== undefined){
const _errs1 = errors;
if(!(validate182(data.statusReason, {instancePath:instancePath+"/statusReason",parentData:data,parentDataProperty:"statusReason",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data1 = data.attempts;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length > 20){
validate259.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data1.length < 1){
validate259.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate200(data1[i0], {instancePath:instancePath+"/attempts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate259.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema129);
if(other0 !== undefined){
validate259.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/no-contact.schema.json"] = validate262;
const schema131 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/no-contact.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate262.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate262.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.no-contact")){
validate262.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate262.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate262.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate259(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema131);
if(other0 !== undefined){
validate262.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/outcome-code.schema.json"] = validate194;

exports["https://w3id.org/fallnetz/referral/1.0.0/outcome.schema.json"] = validate193;

exports["https://w3id.org/fallnetz/referral/1.0.0/provide-information.schema.json"] = validate265;
const schema133 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/provide-information.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate265.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate265.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.provide-information")){
validate265.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate265.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate265.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate250(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema133);
if(other0 !== undefined){
validate265.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate265.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/question.schema.json"] = validate253;

exports["https://w3id.org/fallnetz/referral/1.0.0/referral.schema.json"] = validate268;
const schema150 = new Set(JSON.parse("[\"subject\",\"serviceRequested\",\"reason\",\"urgency\",\"accessNeeds\",\"wishes\",\"constraints\",\"childParticipation\",\"expectedStart\",\"caseNumber\",\"contact\"]"));
const schema143 = new Set(JSON.parse("[\"id\",\"names\",\"birthDate\",\"birthYearMonth\",\"gender\",\"languages\",\"addressBlocked\",\"addresses\",\"sealedAddress\",\"contactPoints\",\"doNotContact\"]"));
const pattern19 = func1("^[0-9]{4}-(0[1-9]|1[0-2])$", "u");

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/year-month.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern19.test(data)){
validate273.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"}}];
return false;
}
else {
if(func0(data, 7)){
validate273.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate273.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/gender.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:xoev-de:xinneres:codeliste:geschlecht")){
validate275.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}

const schema139 = new Set(JSON.parse("[\"language\",\"interpreterNeeded\"]"));

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/spoken-language.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.language === undefined) && (missing0 = "language")) || ((data.interpreterNeeded === undefined) && (missing0 = "interpreterNeeded"))){
validate278.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.language !== undefined){
const _errs1 = errors;
if(!(validate102(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interpreterNeeded !== undefined){
const _errs2 = errors;
if(typeof data.interpreterNeeded !== "boolean"){
validate278.errors = [{instancePath:instancePath+"/interpreterNeeded",schemaPath:"#/properties/interpreterNeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema139);
if(other0 !== undefined){
validate278.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate278.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}

const pattern20 = func1("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u");

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/sealed-address.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern20.test(data)){
validate282.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"}}];
return false;
}
else {
if(func0(data, 4096)){
validate282.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}

const schema142 = new Set(JSON.parse("[\"reason\",\"until\"]"));

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/do-not-contact.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
validate285.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.reason !== undefined){
const _errs1 = errors;
if(!(validate138(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
const _errs2 = errors;
if(!(validate53(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema142);
if(other0 !== undefined){
validate285.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/person.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.addressBlocked === undefined) && (missing0 = "addressBlocked")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.addressBlocked !== undefined){
if(!(data.addressBlocked === true)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addresses !== undefined){
validate269.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/allOf/0/then/properties/addresses/false schema",keyword:"false schema",params:{}}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate269.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.id === undefined) && (missing1 = "id")) || ((data.names === undefined) && (missing1 = "names"))){
validate269.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.id !== undefined){
const _errs6 = errors;
if(!(validate5(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.names !== undefined){
let data3 = data.names;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 10){
validate269.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data3.length < 1){
validate269.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate118(data3[i0], {instancePath:instancePath+"/names/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var valid5 = _errs9 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid4 = _errs7 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.birthDate !== undefined){
const _errs10 = errors;
if(!(validate53(data.birthDate, {instancePath:instancePath+"/birthDate",parentData:data,parentDataProperty:"birthDate",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.birthYearMonth !== undefined){
const _errs11 = errors;
if(!(validate273(data.birthYearMonth, {instancePath:instancePath+"/birthYearMonth",parentData:data,parentDataProperty:"birthYearMonth",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.gender !== undefined){
const _errs12 = errors;
if(!(validate275(data.gender, {instancePath:instancePath+"/gender",parentData:data,parentDataProperty:"gender",rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.languages !== undefined){
let data8 = data.languages;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data8)){
if(data8.length > 20){
validate269.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data8.length < 1){
validate269.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate278(data8[i1], {instancePath:instancePath+"/languages/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
var valid6 = _errs15 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.addressBlocked !== undefined){
const _errs16 = errors;
if(typeof data.addressBlocked !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/addressBlocked",schemaPath:"#/properties/addressBlocked/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.addresses !== undefined){
let data11 = data.addresses;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data11)){
if(data11.length > 5){
validate269.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data11.length < 1){
validate269.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate152(data11[i2], {instancePath:instancePath+"/addresses/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid7 = _errs20 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.sealedAddress !== undefined){
const _errs21 = errors;
if(!(validate282(data.sealedAddress, {instancePath:instancePath+"/sealedAddress",parentData:data,parentDataProperty:"sealedAddress",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.contactPoints !== undefined){
let data14 = data.contactPoints;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data14)){
if(data14.length > 20){
validate269.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data14.length < 1){
validate269.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs24 = errors;
if(!(validate128(data14[i3], {instancePath:instancePath+"/contactPoints/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.doNotContact !== undefined){
const _errs25 = errors;
if(!(validate285(data.doNotContact, {instancePath:instancePath+"/doNotContact",parentData:data,parentDataProperty:"doNotContact",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
const other0 = func5(data, schema143);
if(other0 !== undefined){
validate269.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/urgency.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:urgency")){
validate292.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}

const schema149 = new Set(JSON.parse("[\"needs\",\"preferredChannel\",\"digitalAccess\",\"openedChannels\"]"));
const schema148 = new Set(JSON.parse("[\"kind\",\"language\",\"note\"]"));

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/access-need-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:access-need")){
validate297.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate297.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate297.errors = vErrors;
return errors === 0;
}


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/access-need.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate296.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(!(validate297(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs2 = errors;
if(!(validate102(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs3 = errors;
if(!(validate29(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema148);
if(other0 !== undefined){
validate296.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate296.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate296.errors = vErrors;
return errors === 0;
}


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/access-needs.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.needs === undefined) && (missing0 = "needs")){
validate295.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.needs !== undefined){
let data0 = data.needs;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 20){
validate295.errors = [{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate296(data0[i0], {instancePath:instancePath+"/needs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate295.errors = [{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preferredChannel !== undefined){
const _errs4 = errors;
if(!(validate129(data.preferredChannel, {instancePath:instancePath+"/preferredChannel",parentData:data,parentDataProperty:"preferredChannel",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digitalAccess !== undefined){
let data3 = data.digitalAccess;
const _errs5 = errors;
if(true && data3 !== "none" && data3 !== "assisted" && data3 !== "full"){
validate295.errors = [{instancePath:instancePath+"/digitalAccess",schemaPath:"#/properties/digitalAccess/enum",keyword:"enum",params:{}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openedChannels !== undefined){
let data4 = data.openedChannels;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
if(data4.length > 9){
validate295.errors = [{instancePath:instancePath+"/openedChannels",schemaPath:"#/properties/openedChannels/maxItems",keyword:"maxItems",params:{limit: 9}}];
return false;
}
else {
if(data4.length < 1){
validate295.errors = [{instancePath:instancePath+"/openedChannels",schemaPath:"#/properties/openedChannels/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate129(data4[i1], {instancePath:instancePath+"/openedChannels/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate295.errors = [{instancePath:instancePath+"/openedChannels",schemaPath:"#/properties/openedChannels/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema149);
if(other0 !== undefined){
validate295.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate295.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/referral.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.subject === undefined) && (missing0 = "subject")) || ((data.serviceRequested === undefined) && (missing0 = "serviceRequested"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.urgency === undefined) && (missing0 = "urgency"))) || ((data.accessNeeds === undefined) && (missing0 = "accessNeeds"))){
validate268.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.subject !== undefined){
const _errs1 = errors;
if(!(validate269(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serviceRequested !== undefined){
const _errs2 = errors;
if(!(validate166(data.serviceRequested, {instancePath:instancePath+"/serviceRequested",parentData:data,parentDataProperty:"serviceRequested",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs3 = errors;
if(!(validate138(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.urgency !== undefined){
const _errs4 = errors;
if(!(validate292(data.urgency, {instancePath:instancePath+"/urgency",parentData:data,parentDataProperty:"urgency",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessNeeds !== undefined){
const _errs5 = errors;
if(!(validate295(data.accessNeeds, {instancePath:instancePath+"/accessNeeds",parentData:data,parentDataProperty:"accessNeeds",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wishes !== undefined){
let data5 = data.wishes;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data5)){
if(data5.length > 10){
validate268.errors = [{instancePath:instancePath+"/wishes",schemaPath:"#/properties/wishes/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data5.length < 1){
validate268.errors = [{instancePath:instancePath+"/wishes",schemaPath:"#/properties/wishes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate138(data5[i0], {instancePath:instancePath+"/wishes/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate268.errors = [{instancePath:instancePath+"/wishes",schemaPath:"#/properties/wishes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.constraints !== undefined){
let data7 = data.constraints;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data7)){
if(data7.length > 10){
validate268.errors = [{instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data7.length < 1){
validate268.errors = [{instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate138(data7[i1], {instancePath:instancePath+"/constraints/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate268.errors = [{instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childParticipation !== undefined){
const _errs12 = errors;
if(!(validate138(data.childParticipation, {instancePath:instancePath+"/childParticipation",parentData:data,parentDataProperty:"childParticipation",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedStart !== undefined){
const _errs13 = errors;
if(!(validate53(data.expectedStart, {instancePath:instancePath+"/expectedStart",parentData:data,parentDataProperty:"expectedStart",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caseNumber !== undefined){
const _errs14 = errors;
if(!(validate29(data.caseNumber, {instancePath:instancePath+"/caseNumber",parentData:data,parentDataProperty:"caseNumber",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
const _errs15 = errors;
if(!(validate117(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema150);
if(other0 !== undefined){
validate268.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/request-information.schema.json"] = validate312;
const schema152 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/request-information.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate312.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate312.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.request-information")){
validate312.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate312.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate312.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate252(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema152);
if(other0 !== undefined){
validate312.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/request-rules.schema.json"] = validate315;

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/request-rules.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.payload === undefined) && (missing0 = "payload")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.payload !== undefined){
let data0 = data.payload;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.subject === undefined) && (missing1 = "subject")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.subject !== undefined){
let data1 = data0.subject;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.addressBlocked === undefined) && (missing2 = "addressBlocked")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data1.addressBlocked !== undefined){
if(!(data1.addressBlocked === true)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.envelope !== undefined){
let data3 = data.envelope;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sensitivity !== undefined){
let data4 = data3.sensitivity;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
const _errs14 = errors;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(data4[i0] === "address-blocked")){
const err6 = {instancePath:instancePath+"/envelope/sensitivity/" + i0,schemaPath:"#/allOf/0/then/properties/envelope/properties/sensitivity/contains/const",keyword:"const",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid7 = _errs15 === errors;
if(valid7){
break;
}
}
if(!valid7){
validate315.errors = [{instancePath:instancePath+"/envelope/sensitivity",schemaPath:"#/allOf/0/then/properties/envelope/properties/sensitivity/contains",keyword:"contains",params:{minContains: 1}}];
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
else {
validate315.errors = [{instancePath:instancePath+"/envelope/sensitivity",schemaPath:"#/allOf/0/then/properties/envelope/properties/sensitivity/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate315.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/allOf/0/then/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate315.errors = vErrors;
return false;
}
validate315.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/request.schema.json"] = validate316;
const schema155 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/request.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate316.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs2 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.messageType !== undefined){
const _errs4 = errors;
if(!(data0.messageType === "referral.request")){
validate316.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.schemaVersion !== undefined){
const _errs5 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate316.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
}
}
else {
validate316.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.payload !== undefined){
const _errs6 = errors;
if(!(validate268(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
const other0 = func5(data, schema155);
if(other0 !== undefined){
validate316.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate316.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate316.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/reroute.schema.json"] = validate320;
const schema159 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));
const schema158 = new Set(JSON.parse("[\"newTarget\",\"contentDigest\",\"note\"]"));

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/rerouting.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.newTarget === undefined) && (missing0 = "newTarget")) || ((data.contentDigest === undefined) && (missing0 = "contentDigest"))){
validate322.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.newTarget !== undefined){
const _errs1 = errors;
if(!(validate23(data.newTarget, {instancePath:instancePath+"/newTarget",parentData:data,parentDataProperty:"newTarget",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentDigest !== undefined){
const _errs2 = errors;
if(!(validate99(data.contentDigest, {instancePath:instancePath+"/contentDigest",parentData:data,parentDataProperty:"contentDigest",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs3 = errors;
if(!(validate29(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema158);
if(other0 !== undefined){
validate322.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate322.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate322.errors = vErrors;
return errors === 0;
}


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/reroute.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate320.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate320.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.reroute")){
validate320.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate320.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate320.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate322(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema159);
if(other0 !== undefined){
validate320.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate320.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate320.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/rerouting.schema.json"] = validate322;

exports["https://w3id.org/fallnetz/referral/1.0.0/resume.schema.json"] = validate327;
const schema163 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));
const schema162 = new Set(JSON.parse("[\"resumedOn\",\"note\"]"));

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/resumption.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.resumedOn === undefined) && (missing0 = "resumedOn")){
validate329.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.resumedOn !== undefined){
const _errs1 = errors;
if(!(validate53(data.resumedOn, {instancePath:instancePath+"/resumedOn",parentData:data,parentDataProperty:"resumedOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs2 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema162);
if(other0 !== undefined){
validate329.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/resume.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate327.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate327.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.resume")){
validate327.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate327.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate329(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema163);
if(other0 !== undefined){
validate327.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate327.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate327.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/resumption.schema.json"] = validate329;

exports["https://w3id.org/fallnetz/referral/1.0.0/schedule.schema.json"] = validate333;
const schema165 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/schedule.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate333.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.schedule")){
validate333.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate333.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate333.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate173(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema165);
if(other0 !== undefined){
validate333.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/start-report.schema.json"] = validate336;
const schema167 = new Set(JSON.parse("[\"startedOn\",\"contact\",\"note\"]"));

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/start-report.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.startedOn === undefined) && (missing0 = "startedOn")){
validate336.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.startedOn !== undefined){
const _errs1 = errors;
if(!(validate53(data.startedOn, {instancePath:instancePath+"/startedOn",parentData:data,parentDataProperty:"startedOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contact !== undefined){
const _errs2 = errors;
if(!(validate117(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs3 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema167);
if(other0 !== undefined){
validate336.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/start.schema.json"] = validate340;
const schema169 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/start.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate340.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate340.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.start")){
validate340.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate340.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate340.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate336(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema169);
if(other0 !== undefined){
validate340.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate340.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate340.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/status-reason-code.schema.json"] = validate183;

exports["https://w3id.org/fallnetz/referral/1.0.0/status-reason.schema.json"] = validate182;

exports["https://w3id.org/fallnetz/referral/1.0.0/urgency.schema.json"] = validate292;

exports["https://w3id.org/fallnetz/referral/1.0.0/waitlist.schema.json"] = validate343;
const schema173 = new Set(JSON.parse("[\"envelope\",\"payload\"]"));
const schema172 = new Set(JSON.parse("[\"expectedWaitDays\",\"position\",\"reviewOn\",\"note\"]"));

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/waitlisting.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.expectedWaitDays === undefined) && (missing0 = "expectedWaitDays")){
validate345.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.expectedWaitDays !== undefined){
let data0 = data.expectedWaitDays;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate345.errors = [{instancePath:instancePath+"/expectedWaitDays",schemaPath:"#/properties/expectedWaitDays/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3650 || isNaN(data0)){
validate345.errors = [{instancePath:instancePath+"/expectedWaitDays",schemaPath:"#/properties/expectedWaitDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate345.errors = [{instancePath:instancePath+"/expectedWaitDays",schemaPath:"#/properties/expectedWaitDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data1 = data.position;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate345.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
validate345.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate345.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewOn !== undefined){
const _errs5 = errors;
if(!(validate53(data.reviewOn, {instancePath:instancePath+"/reviewOn",parentData:data,parentDataProperty:"reviewOn",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs6 = errors;
if(!(validate138(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema172);
if(other0 !== undefined){
validate345.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}


function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/referral/1.0.0/waitlist.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.envelope === undefined) && (missing0 = "envelope")) || ((data.payload === undefined) && (missing0 = "payload"))){
validate343.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.envelope !== undefined){
let data0 = data.envelope;
const _errs1 = errors;
if(!(validate1(data0, {instancePath:instancePath+"/envelope",parentData:data,parentDataProperty:"envelope",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.expectedState === undefined) && (missing1 = "expectedState")){
validate343.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.messageType !== undefined){
const _errs3 = errors;
if(!(data0.messageType === "referral.waitlist")){
validate343.errors = [{instancePath:instancePath+"/envelope/messageType",schemaPath:"#/properties/envelope/properties/messageType/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.schemaVersion !== undefined){
const _errs4 = errors;
if(!(data0.schemaVersion === "1.0.0")){
validate343.errors = [{instancePath:instancePath+"/envelope/schemaVersion",schemaPath:"#/properties/envelope/properties/schemaVersion/const",keyword:"const",params:{}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate343.errors = [{instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs5 = errors;
if(!(validate345(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func5(data, schema173);
if(other0 !== undefined){
validate343.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/referral/1.0.0/waitlisting.schema.json"] = validate345;

return { checks: exports, codePlaces: {"https://w3id.org/fallnetz/referral/1.0.0/accept.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"capacity":6,"contact":7}},{"code":true},{"properties":{"name":8,"contactPoints":10}},{"properties":{"kind":9}},{"code":true},{"items":11},{"properties":{"channel":12}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/acceptance.schema.json":[{"properties":{"capacity":1,"contact":2}},{"code":true},{"properties":{"name":3,"contactPoints":5}},{"properties":{"kind":4}},{"code":true},{"items":6},{"properties":{"channel":7}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/alternative.schema.json":[{"properties":{"organisation":1,"helpType":4}},{"properties":{"address":2}},{"properties":{"kind":3}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/appointment.schema.json":[{"properties":{"place":1,"contact":3}},{"properties":{"kind":2}},{"code":true},{"properties":{"name":4,"contactPoints":6}},{"properties":{"kind":5}},{"code":true},{"items":7},{"properties":{"channel":8}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/cancel.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"statusReason":6}},{"properties":{"reason":7}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/cancellation.schema.json":[{"properties":{"statusReason":1}},{"properties":{"reason":2}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/capacity.schema.json":[{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/complete.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"outcome":6}},{"properties":{"result":7}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/completion.schema.json":[{"properties":{"outcome":1}},{"properties":{"result":2}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/contact-attempt.schema.json":[{"properties":{"channel":1}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/declination.schema.json":[{"properties":{"statusReason":1,"capacity":3,"alternatives":4}},{"properties":{"reason":2}},{"code":true},{"code":true},{"items":5},{"properties":{"organisation":6,"helpType":9}},{"properties":{"address":7}},{"properties":{"kind":8}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/decline.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"statusReason":6,"capacity":8,"alternatives":9}},{"properties":{"reason":7}},{"code":true},{"code":true},{"items":10},{"properties":{"organisation":11,"helpType":14}},{"properties":{"address":12}},{"properties":{"kind":13}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/end.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"statusReason":6,"outcome":8}},{"properties":{"reason":7}},{"code":true},{"properties":{"result":9}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/ending.schema.json":[{"properties":{"statusReason":1,"outcome":3}},{"properties":{"reason":2}},{"code":true},{"properties":{"result":4}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/help-type.schema.json":[{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/hold-report.schema.json":[{"properties":{"statusReason":1}},{"properties":{"reason":2}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/hold.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"statusReason":6}},{"properties":{"reason":7}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/no-contact-report.schema.json":[{"properties":{"statusReason":1,"attempts":3}},{"properties":{"reason":2}},{"code":true},{"items":4},{"properties":{"channel":5}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/no-contact.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"statusReason":6,"attempts":8}},{"properties":{"reason":7}},{"code":true},{"items":9},{"properties":{"channel":10}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/outcome-code.schema.json":[{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/outcome.schema.json":[{"properties":{"result":1}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/provide-information.schema.json":[{"properties":{"envelope":1}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/referral.schema.json":[{"properties":{"subject":1,"serviceRequested":12,"urgency":13,"accessNeeds":14,"contact":21}},{"properties":{"names":2,"gender":5,"addresses":6,"contactPoints":9}},{"items":3},{"properties":{"kind":4}},{"code":true},{"code":true},{"items":7},{"properties":{"kind":8}},{"code":true},{"items":10},{"properties":{"channel":11}},{"code":true},{"code":true},{"code":true},{"properties":{"needs":15,"preferredChannel":18,"openedChannels":19}},{"items":16},{"properties":{"kind":17}},{"code":true},{"code":true},{"items":20},{"code":true},{"properties":{"name":22,"contactPoints":23}},{"properties":{"kind":4}},{"items":24},{"properties":{"channel":11}}],"https://w3id.org/fallnetz/referral/1.0.0/request-information.schema.json":[{"properties":{"envelope":1}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/request.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"subject":6,"serviceRequested":17,"urgency":18,"accessNeeds":19,"contact":26}},{"properties":{"names":7,"gender":10,"addresses":11,"contactPoints":14}},{"items":8},{"properties":{"kind":9}},{"code":true},{"code":true},{"items":12},{"properties":{"kind":13}},{"code":true},{"items":15},{"properties":{"channel":16}},{"code":true},{"code":true},{"code":true},{"properties":{"needs":20,"preferredChannel":23,"openedChannels":24}},{"items":21},{"properties":{"kind":22}},{"code":true},{"code":true},{"items":25},{"code":true},{"properties":{"name":27,"contactPoints":28}},{"properties":{"kind":9}},{"items":29},{"properties":{"channel":16}}],"https://w3id.org/fallnetz/referral/1.0.0/reroute.schema.json":[{"properties":{"envelope":1}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/resume.schema.json":[{"properties":{"envelope":1}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/schedule.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"place":6,"contact":8}},{"properties":{"kind":7}},{"code":true},{"properties":{"name":9,"contactPoints":11}},{"properties":{"kind":10}},{"code":true},{"items":12},{"properties":{"channel":13}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/start-report.schema.json":[{"properties":{"contact":1}},{"properties":{"name":2,"contactPoints":4}},{"properties":{"kind":3}},{"code":true},{"items":5},{"properties":{"channel":6}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/start.schema.json":[{"properties":{"envelope":1,"payload":5}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true},{"properties":{"contact":6}},{"properties":{"name":7,"contactPoints":9}},{"properties":{"kind":8}},{"code":true},{"items":10},{"properties":{"channel":11}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/status-reason-code.schema.json":[{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/status-reason.schema.json":[{"properties":{"reason":1}},{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/urgency.schema.json":[{"code":true}],"https://w3id.org/fallnetz/referral/1.0.0/waitlist.schema.json":[{"properties":{"envelope":1}},{"properties":{"transmission":2}},{"properties":{"basis":3,"purpose":4}},{"code":true},{"code":true}]} }
})
