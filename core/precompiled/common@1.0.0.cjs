// Generated from the schemas by "npm run generate". Schemas: sha256:18f8f83f7fed04ac1bbb2502f80084f32d56a0aa578fcfc7a0dd952aecaaef94
module.exports = ((require) => {
const exports = {}
"use strict";
exports["https://w3id.org/fallnetz/common/1.0.0/access-need-kind.schema.json"] = validate0;
const schema4 = new Set(JSON.parse("[\"list\",\"version\",\"code\",\"text\"]"));
const func0 = require("@fallnetz/core/formats").pattern;
const func1 = require("@fallnetz/core/formats")["isLonger"];
const pattern0 = func0("^urn:[A-Za-z0-9][A-Za-z0-9-]{1,30}:[A-Za-z0-9()+,.:=@;$_!*'%/-]+$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/urn.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate2.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:[A-Za-z0-9][A-Za-z0-9-]{1,30}:[A-Za-z0-9()+,.:=@;$_!*'%/-]+$"}}];
return false;
}
else {
if(func1(data, 255)){
validate2.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}

const func8 = require("@fallnetz/core/formats")["isShorter"];
const pattern3 = func0("^[^\\x00-\\x1F\\x7F]*$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/text.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate4.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F]*$"}}];
return false;
}
else {
if(func1(data, 200)){
validate4.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(func8(data, 1)){
validate4.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
}
else {
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}

const func9 = require("@fallnetz/core/formats")["otherName"];
const pattern1 = func0("^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$", "u");
const pattern2 = func0("^[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß._-]{0,63}$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/code.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.list === undefined) && (missing0 = "list")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.code === undefined) && (missing0 = "code"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.list !== undefined){
const _errs1 = errors;
if(!(validate2(data.list, {instancePath:instancePath+"/list",parentData:data,parentDataProperty:"list",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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
if(!pattern1.test(data1)){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$"}}];
return false;
}
else {
if(func1(data1, 32)){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}}];
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
if(!pattern2.test(data2)){
validate1.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß._-]{0,63}$"}}];
return false;
}
else {
if(func1(data2, 64)){
validate1.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate4(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema4);
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
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/access-need-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:access-need")){
validate0.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
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

exports["https://w3id.org/fallnetz/common/1.0.0/access-need.schema.json"] = validate7;
const schema7 = new Set(JSON.parse("[\"kind\",\"language\",\"note\"]"));
const pattern4 = func0("^[a-z]{2,3}$", "u");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/language-code.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate9.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"}}];
return false;
}
else {
if(func1(data, 3)){
validate9.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/access-need.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate7.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(!(validate0(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
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
if(!(validate9(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
if(!(validate4(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema7);
if(other0 !== undefined){
validate7.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/access-needs.schema.json"] = validate12;
const schema10 = new Set(JSON.parse("[\"needs\",\"preferredChannel\",\"digitalAccess\",\"openedChannels\"]"));

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/channel.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:de:xoev:codeliste:erreichbarkeit")){
validate14.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/access-needs.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.needs === undefined) && (missing0 = "needs")){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.needs !== undefined){
let data0 = data.needs;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 20){
validate12.errors = [{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate7(data0[i0], {instancePath:instancePath+"/needs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
validate12.errors = [{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate14(data.preferredChannel, {instancePath:instancePath+"/preferredChannel",parentData:data,parentDataProperty:"preferredChannel",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
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
validate12.errors = [{instancePath:instancePath+"/digitalAccess",schemaPath:"#/properties/digitalAccess/enum",keyword:"enum",params:{}}];
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
validate12.errors = [{instancePath:instancePath+"/openedChannels",schemaPath:"#/properties/openedChannels/maxItems",keyword:"maxItems",params:{limit: 9}}];
return false;
}
else {
if(data4.length < 1){
validate12.errors = [{instancePath:instancePath+"/openedChannels",schemaPath:"#/properties/openedChannels/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate14(data4[i1], {instancePath:instancePath+"/openedChannels/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
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
validate12.errors = [{instancePath:instancePath+"/openedChannels",schemaPath:"#/properties/openedChannels/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema10);
if(other0 !== undefined){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/address-kind.schema.json"] = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/address-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:xoev-de:fim:codeliste:xzufi.anschrifttyp")){
validate18.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
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

exports["https://w3id.org/fallnetz/common/1.0.0/address.schema.json"] = validate20;
const schema15 = new Set(JSON.parse("[\"kind\",\"careOf\",\"street\",\"houseNumber\",\"postalCode\",\"city\",\"country\",\"regionalKey\"]"));
const pattern6 = func0("^[A-Z]{2}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/country.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate26.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
else {
if(func1(data, 2)){
validate26.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const pattern7 = func0("^[0-9]{12}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/regional-key.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate28.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}}];
return false;
}
else {
if(func1(data, 12)){
validate28.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const pattern5 = func0("^[A-Z0-9][A-Z0-9 -]{1,9}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/address.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.city === undefined) && (missing0 = "city")) || ((data.country === undefined) && (missing0 = "country"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(!(validate18(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
if(!(validate4(data.careOf, {instancePath:instancePath+"/careOf",parentData:data,parentDataProperty:"careOf",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate4(data.street, {instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate4(data.houseNumber, {instancePath:instancePath+"/houseNumber",parentData:data,parentDataProperty:"houseNumber",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!pattern5.test(data4)){
validate20.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9 -]{1,9}$"}}];
return false;
}
else {
if(func1(data4, 10)){
validate20.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate4(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate26(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
if(!(validate28(data.regionalKey, {instancePath:instancePath+"/regionalKey",parentData:data,parentDataProperty:"regionalKey",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema15);
if(other0 !== undefined){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/attachment.schema.json"] = validate30;
const schema22 = new Set(JSON.parse("[\"id\",\"title\",\"mediaType\",\"size\",\"digest\",\"createdOn\",\"language\",\"sensitivity\"]"));
const formats0 = require("@fallnetz/core/formats").formats.uuid;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/uuid.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0(data))){
validate31.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
else {
if(func1(data, 36)){
validate31.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}

const pattern9 = func0("^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/digest.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate34.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"}}];
return false;
}
else {
if(func1(data, 135)){
validate34.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const formats2 = require("@fallnetz/core/formats").formats.date;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/date.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats2(data))){
validate36.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"}}];
return false;
}
else {
if(func1(data, 10)){
validate36.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/sensitivity-label.schema.json" */;
let vErrors = null;
let errors = 0;
if(true && data !== "social" && data !== "special-category" && data !== "professional-secret" && data !== "entrusted-65" && data !== "address-blocked" && data !== "third-party" && data !== "disputed" && data !== "reporter-identity" && data !== "none"){
validate40.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{}}];
return false;
}
validate40.errors = vErrors;
return errors === 0;
}

const func27 = require("@fallnetz/core/formats")["isUnique"];

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/sensitivity-labels.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 9){
validate39.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 9}}];
return false;
}
else {
if(data.length < 1){
validate39.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate40(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
if(!func27(data)){
validate39.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{}}];
return false;
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const pattern8 = func0("^[a-z]{1,32}/[A-Za-z0-9.+-]{1,96}$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/attachment.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.mediaType === undefined) && (missing0 = "mediaType"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(!(validate31(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate4(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
validate30.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern: "^[a-z]{1,32}/[A-Za-z0-9.+-]{1,96}$"}}];
return false;
}
else {
if(func1(data2, 129)){
validate30.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"}}];
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
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 104857600 || isNaN(data3)){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate30.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate34(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
if(!(validate36(data.createdOn, {instancePath:instancePath+"/createdOn",parentData:data,parentDataProperty:"createdOn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate9(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
if(!(validate39(data.sensitivity, {instancePath:instancePath+"/sensitivity",parentData:data,parentDataProperty:"sensitivity",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema22);
if(other0 !== undefined){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/attachments.schema.json"] = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/attachments.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 20){
validate43.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate30(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/bilingual-text.schema.json"] = validate45;
const schema26 = new Set(JSON.parse("[\"de\",\"en\"]"));
const pattern10 = func0("^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/long-text.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate46.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$"}}];
return false;
}
else {
if(func1(data, 2000)){
validate46.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(func8(data, 1)){
validate46.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/bilingual-text.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.de === undefined) && (missing0 = "de")) || ((data.en === undefined) && (missing0 = "en"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.de !== undefined){
const _errs1 = errors;
if(!(validate46(data.de, {instancePath:instancePath+"/de",parentData:data,parentDataProperty:"de",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en !== undefined){
const _errs2 = errors;
if(!(validate46(data.en, {instancePath:instancePath+"/en",parentData:data,parentDataProperty:"en",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema26);
if(other0 !== undefined){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/body-kind.schema.json"] = validate49;

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/body-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(true && data !== "public" && data !== "non-public"){
validate49.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{}}];
return false;
}
validate49.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/channel.schema.json"] = validate14;

exports["https://w3id.org/fallnetz/common/1.0.0/clock-name.schema.json"] = validate50;
const pattern11 = func0("^[DL]-[0-9]{2}(?:/[a-z][a-z0-9-]{0,63})?$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/clock-name.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate50.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[DL]-[0-9]{2}(?:/[a-z][a-z0-9-]{0,63})?$"}}];
return false;
}
else {
if(func1(data, 69)){
validate50.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/code.schema.json"] = validate1;

exports["https://w3id.org/fallnetz/common/1.0.0/consent-reference.schema.json"] = validate51;
const schema31 = new Set(JSON.parse("[\"consentId\",\"kind\",\"capacity\",\"form\",\"grantedAt\",\"validUntil\"]"));
const formats4 = require("@fallnetz/core/formats").formats["date-time"];

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/instant.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats4(data))){
validate53.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
else {
if(func1(data, 35)){
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
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/consent-reference.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.consentId === undefined) && (missing0 = "consentId")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.capacity === undefined) && (missing0 = "capacity"))) || ((data.form === undefined) && (missing0 = "form"))) || ((data.grantedAt === undefined) && (missing0 = "grantedAt"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.consentId !== undefined){
const _errs1 = errors;
if(!(validate31(data.consentId, {instancePath:instancePath+"/consentId",parentData:data,parentDataProperty:"consentId",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate51.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{}}];
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
validate51.errors = [{instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/enum",keyword:"enum",params:{}}];
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
validate51.errors = [{instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{}}];
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
if(!(validate53(data.grantedAt, {instancePath:instancePath+"/grantedAt",parentData:data,parentDataProperty:"grantedAt",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate36(data.validUntil, {instancePath:instancePath+"/validUntil",parentData:data,parentDataProperty:"validUntil",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema31);
if(other0 !== undefined){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/contact-point.schema.json"] = validate56;
const schema33 = new Set(JSON.parse("[\"channel\",\"value\",\"safeToContact\",\"safeTimes\",\"note\"]"));

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/contact-point.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel === undefined) && (missing0 = "channel")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.safeToContact === undefined) && (missing0 = "safeToContact"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.channel !== undefined){
const _errs1 = errors;
if(!(validate14(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
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
if(!(validate4(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
validate56.errors = [{instancePath:instancePath+"/safeToContact",schemaPath:"#/properties/safeToContact/type",keyword:"type",params:{type: "boolean"}}];
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
validate56.errors = [{instancePath:instancePath+"/safeTimes",schemaPath:"#/properties/safeTimes/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data3.length < 1){
validate56.errors = [{instancePath:instancePath+"/safeTimes",schemaPath:"#/properties/safeTimes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate4(data3[i0], {instancePath:instancePath+"/safeTimes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
validate56.errors = [{instancePath:instancePath+"/safeTimes",schemaPath:"#/properties/safeTimes/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate4(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema33);
if(other0 !== undefined){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/country.schema.json"] = validate26;

exports["https://w3id.org/fallnetz/common/1.0.0/cursor.schema.json"] = validate61;
const pattern12 = func0("^[A-Za-z0-9._~=-]{1,512}$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/cursor.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate61.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~=-]{1,512}$"}}];
return false;
}
else {
if(func1(data, 512)){
validate61.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/date.schema.json"] = validate36;

exports["https://w3id.org/fallnetz/common/1.0.0/deadline.schema.json"] = validate62;
const schema38 = new Set(JSON.parse("[\"ruleId\",\"ruleVersion\",\"startEvent\",\"startOn\",\"rawEnd\",\"effectiveEnd\",\"calendar\",\"status\",\"extendedTo\"]"));
const pattern13 = func0("^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/version.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate64.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$"}}];
return false;
}
else {
if(func1(data, 20)){
validate64.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

const pattern14 = func0("^[a-z][a-z0-9-]{0,63}$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/kebab-name.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern14.test(data)){
validate66.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"}}];
return false;
}
else {
if(func1(data, 64)){
validate66.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/deadline.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.ruleId === undefined) && (missing0 = "ruleId")) || ((data.ruleVersion === undefined) && (missing0 = "ruleVersion"))) || ((data.startEvent === undefined) && (missing0 = "startEvent"))) || ((data.startOn === undefined) && (missing0 = "startOn"))) || ((data.rawEnd === undefined) && (missing0 = "rawEnd"))) || ((data.effectiveEnd === undefined) && (missing0 = "effectiveEnd"))) || ((data.status === undefined) && (missing0 = "status"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.ruleId !== undefined){
const _errs1 = errors;
if(!(validate50(data.ruleId, {instancePath:instancePath+"/ruleId",parentData:data,parentDataProperty:"ruleId",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate64(data.ruleVersion, {instancePath:instancePath+"/ruleVersion",parentData:data,parentDataProperty:"ruleVersion",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate66(data.startEvent, {instancePath:instancePath+"/startEvent",parentData:data,parentDataProperty:"startEvent",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate36(data.startOn, {instancePath:instancePath+"/startOn",parentData:data,parentDataProperty:"startOn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.rawEnd, {instancePath:instancePath+"/rawEnd",parentData:data,parentDataProperty:"rawEnd",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.effectiveEnd, {instancePath:instancePath+"/effectiveEnd",parentData:data,parentDataProperty:"effectiveEnd",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate28(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate62.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{}}];
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
if(!(validate36(data.extendedTo, {instancePath:instancePath+"/extendedTo",parentData:data,parentDataProperty:"extendedTo",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema38);
if(other0 !== undefined){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/deadlines.schema.json"] = validate73;

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/deadlines.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 20){
validate73.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate62(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/digest.schema.json"] = validate34;

exports["https://w3id.org/fallnetz/common/1.0.0/do-not-contact.schema.json"] = validate75;
const schema43 = new Set(JSON.parse("[\"reason\",\"until\"]"));
const schema42 = new Set(JSON.parse("[\"lang\",\"text\",\"plainLanguage\"]"));

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/language-text.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lang === undefined) && (missing0 = "lang")) || ((data.text === undefined) && (missing0 = "text"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.lang !== undefined){
const _errs1 = errors;
if(!(validate9(data.lang, {instancePath:instancePath+"/lang",parentData:data,parentDataProperty:"lang",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
if(!(validate46(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
validate76.errors = [{instancePath:instancePath+"/plainLanguage",schemaPath:"#/properties/plainLanguage/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema42);
if(other0 !== undefined){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/do-not-contact.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.reason !== undefined){
const _errs1 = errors;
if(!(validate76(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
if(!(validate36(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema43);
if(other0 !== undefined){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/entrusted-release.schema.json"] = validate81;
const schema47 = new Set(JSON.parse("[\"ground\",\"consentRef\",\"courtProceedingRef\",\"endangermentIndicators\"]"));
const schema46 = new Set(JSON.parse("[\"reference\",\"issuedOn\",\"issuedBy\"]"));

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/evidence-reference.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reference === undefined) && (missing0 = "reference")){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.reference !== undefined){
const _errs1 = errors;
if(!(validate4(data.reference, {instancePath:instancePath+"/reference",parentData:data,parentDataProperty:"reference",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate36(data.issuedOn, {instancePath:instancePath+"/issuedOn",parentData:data,parentDataProperty:"issuedOn",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate4(data.issuedBy, {instancePath:instancePath+"/issuedBy",parentData:data,parentDataProperty:"issuedBy",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema46);
if(other0 !== undefined){
validate83.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
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


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate81.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing1}}];
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
validate81.errors = [{instancePath:instancePath+"/consentRef/kind",schemaPath:"#/allOf/0/then/properties/consentRef/properties/kind/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate81.errors = [{instancePath:instancePath+"/consentRef",schemaPath:"#/allOf/0/then/properties/consentRef/type",keyword:"type",params:{type: "object"}}];
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
validate81.errors = vErrors;
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
validate81.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing3}}];
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
validate81.errors = vErrors;
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
validate81.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data.endangermentIndicators !== undefined){
if(!(data.endangermentIndicators === true)){
validate81.errors = [{instancePath:instancePath+"/endangermentIndicators",schemaPath:"#/allOf/2/then/properties/endangermentIndicators/const",keyword:"const",params:{}}];
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
validate81.errors = vErrors;
return false;
}
var valid0 = _errs14 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.ground === undefined) && (missing6 = "ground")){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data.ground !== undefined){
let data6 = data.ground;
const _errs20 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate81.errors = [{instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 5 || isNaN(data6)){
validate81.errors = [{instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate81.errors = [{instancePath:instancePath+"/ground",schemaPath:"#/properties/ground/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate51(data.consentRef, {instancePath:instancePath+"/consentRef",parentData:data,parentDataProperty:"consentRef",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
if(!(validate83(data.courtProceedingRef, {instancePath:instancePath+"/courtProceedingRef",parentData:data,parentDataProperty:"courtProceedingRef",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
validate81.errors = [{instancePath:instancePath+"/endangermentIndicators",schemaPath:"#/properties/endangermentIndicators/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid10 = _errs24 === errors;
}
else {
var valid10 = true;
}
if(valid10){
const other0 = func9(data, schema47);
if(other0 !== undefined){
validate81.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/envelope-rules.schema.json"] = validate88;

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/envelope-rules.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
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
validate88.errors = [{instancePath:instancePath+"/transmission",schemaPath:"#/allOf/0/then/properties/transmission/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
else {
validate88.errors = [{instancePath:instancePath+"/transmission",schemaPath:"#/allOf/0/then/properties/transmission/type",keyword:"type",params:{type: "object"}}];
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
validate88.errors = vErrors;
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
validate88.errors = [{instancePath:instancePath+"/transmission",schemaPath:"#/allOf/1/then/properties/transmission/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
}
else {
validate88.errors = [{instancePath:instancePath+"/transmission",schemaPath:"#/allOf/1/then/properties/transmission/type",keyword:"type",params:{type: "object"}}];
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
validate88.errors = vErrors;
return false;
}
var valid0 = _errs11 === errors;
}
validate88.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/event-data.schema.json"] = validate89;
const schema49 = {"$id":"https://w3id.org/fallnetz/common/1.0.0/event-data.schema.json","type":"object","additionalProperties":false,"required":["messageId","state","previousState","sequence","deadlines"],"properties":{"messageId":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/message-id.schema.json"},"state":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/kebab-name.schema.json"},"previousState":{"type":["string","null"],"pattern":"^[a-z][a-z0-9-]{0,63}$","maxLength":64},"sequence":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/sequence.schema.json"},"deadlines":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/deadlines.schema.json"}}};
const schema52 = new Set(JSON.parse("[\"messageId\",\"state\",\"previousState\",\"sequence\",\"deadlines\"]"));

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/message-id.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/sequence.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 999999 || isNaN(data)){
validate94.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate94.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/event-data.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.messageId === undefined) && (missing0 = "messageId")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.previousState === undefined) && (missing0 = "previousState"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.deadlines === undefined) && (missing0 = "deadlines"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.messageId !== undefined){
const _errs1 = errors;
if(!(validate90(data.messageId, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate66(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
validate89.errors = [{instancePath:instancePath+"/previousState",schemaPath:"#/properties/previousState/type",keyword:"type",params:{type: schema49.properties.previousState.type}}];
return false;
}
if(errors === _errs3){
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
validate89.errors = [{instancePath:instancePath+"/previousState",schemaPath:"#/properties/previousState/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"}}];
return false;
}
else {
if(func1(data2, 64)){
validate89.errors = [{instancePath:instancePath+"/previousState",schemaPath:"#/properties/previousState/maxLength",keyword:"maxLength",params:{}}];
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
if(!(validate94(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
if(!(validate73(data.deadlines, {instancePath:instancePath+"/deadlines",parentData:data,parentDataProperty:"deadlines",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema52);
if(other0 !== undefined){
validate89.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/event-page.schema.json"] = validate97;
const schema58 = new Set(JSON.parse("[\"events\",\"next\",\"more\"]"));
const schema57 = new Set(JSON.parse("[\"specversion\",\"id\",\"source\",\"type\",\"subject\",\"time\",\"datacontenttype\",\"dataschema\",\"data\"]"));

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/organisation-id.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/process-id.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}

const pattern16 = func0("^org\\.fallnetz\\.[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}\\.v[1-9][0-9]{0,2}$", "u");

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/event.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.specversion === undefined) && (missing0 = "specversion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.datacontenttype === undefined) && (missing0 = "datacontenttype"))) || ((data.dataschema === undefined) && (missing0 = "dataschema"))) || ((data.data === undefined) && (missing0 = "data"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.specversion !== undefined){
const _errs1 = errors;
if(!(data.specversion === "1.0")){
validate98.errors = [{instancePath:instancePath+"/specversion",schemaPath:"#/properties/specversion/const",keyword:"const",params:{}}];
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
if(!(validate31(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate100(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
validate98.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^org\\.fallnetz\\.[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}\\.v[1-9][0-9]{0,2}$"}}];
return false;
}
else {
if(func1(data3, 146)){
validate98.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate103(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
if(!(validate53(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate98.errors = [{instancePath:instancePath+"/datacontenttype",schemaPath:"#/properties/datacontenttype/const",keyword:"const",params:{}}];
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
validate98.errors = [{instancePath:instancePath+"/dataschema",schemaPath:"#/properties/dataschema/const",keyword:"const",params:{}}];
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
if(!(validate89(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema57);
if(other0 !== undefined){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/event-page.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.events === undefined) && (missing0 = "events")) || ((data.next === undefined) && (missing0 = "next"))) || ((data.more === undefined) && (missing0 = "more"))){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.events !== undefined){
let data0 = data.events;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate97.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate98(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate97.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
const _errs4 = errors;
if(!(validate61(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.more !== undefined){
const _errs5 = errors;
if(typeof data.more !== "boolean"){
validate97.errors = [{instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema58);
if(other0 !== undefined){
validate97.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/event.schema.json"] = validate98;

exports["https://w3id.org/fallnetz/common/1.0.0/evidence-reference.schema.json"] = validate83;

exports["https://w3id.org/fallnetz/common/1.0.0/expert-opinion-exception.schema.json"] = validate110;
const schema60 = new Set(JSON.parse("[\"noticeGivenAt\",\"objected\"]"));

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/expert-opinion-exception.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.noticeGivenAt === undefined) && (missing0 = "noticeGivenAt")) || ((data.objected === undefined) && (missing0 = "objected"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.noticeGivenAt !== undefined){
const _errs1 = errors;
if(!(validate36(data.noticeGivenAt, {instancePath:instancePath+"/noticeGivenAt",parentData:data,parentDataProperty:"noticeGivenAt",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
validate110.errors = [{instancePath:instancePath+"/objected",schemaPath:"#/properties/objected/const",keyword:"const",params:{}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema60);
if(other0 !== undefined){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/finding.schema.json"] = validate112;
const schema62 = new Set(JSON.parse("[\"code\",\"severity\",\"at\",\"line\",\"column\",\"message\"]"));

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/finding.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.code === undefined) && (missing0 = "code")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.message === undefined) && (missing0 = "message"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
const _errs1 = errors;
if(!(validate66(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data1 = data.severity;
const _errs2 = errors;
if(true && data1 !== "error" && data1 !== "warning"){
validate112.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data2 = data.at;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data2 === "string"){
if(func1(data2, 2000)){
validate112.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data3 = data.line;
const _errs5 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate112.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate112.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate112.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.column !== undefined){
let data4 = data.column;
const _errs7 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate112.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
validate112.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate112.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs9 = errors;
if(!(validate46(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema62);
if(other0 !== undefined){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/gender.schema.json"] = validate115;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/gender.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:xoev-de:xinneres:codeliste:geschlecht")){
validate115.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/instant.schema.json"] = validate53;

exports["https://w3id.org/fallnetz/common/1.0.0/intermediary.schema.json"] = validate117;
const schema65 = new Set(JSON.parse("[\"organisation\",\"country\",\"processorAgreementRef\"]"));

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/intermediary.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.organisation === undefined) && (missing0 = "organisation")) || ((data.country === undefined) && (missing0 = "country"))) || ((data.processorAgreementRef === undefined) && (missing0 = "processorAgreementRef"))){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.organisation !== undefined){
const _errs1 = errors;
if(!(validate100(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if(!(validate26(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
if(!(validate83(data.processorAgreementRef, {instancePath:instancePath+"/processorAgreementRef",parentData:data,parentDataProperty:"processorAgreementRef",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema65);
if(other0 !== undefined){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
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

exports["https://w3id.org/fallnetz/common/1.0.0/kebab-name.schema.json"] = validate66;

exports["https://w3id.org/fallnetz/common/1.0.0/language-code.schema.json"] = validate9;

exports["https://w3id.org/fallnetz/common/1.0.0/language-text.schema.json"] = validate76;

exports["https://w3id.org/fallnetz/common/1.0.0/legal-norm.schema.json"] = validate121;
const schema67 = new Set(JSON.parse("[\"law\",\"norm\"]"));

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/legal-norm.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.law === undefined) && (missing0 = "law")) || ((data.norm === undefined) && (missing0 = "norm"))){
validate121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.law !== undefined){
const _errs1 = errors;
if(!(validate4(data.law, {instancePath:instancePath+"/law",parentData:data,parentDataProperty:"law",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate4(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema67);
if(other0 !== undefined){
validate121.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/long-text.schema.json"] = validate46;

exports["https://w3id.org/fallnetz/common/1.0.0/mailbox-entry.schema.json"] = validate124;
const schema70 = new Set(JSON.parse("[\"messageId\",\"messageType\",\"processId\",\"sentAt\"]"));
const pattern17 = func0("^[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}$", "u");

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/message-type.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern17.test(data)){
validate126.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}$"}}];
return false;
}
else {
if(func1(data, 129)){
validate126.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/mailbox-entry.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.messageId === undefined) && (missing0 = "messageId")) || ((data.messageType === undefined) && (missing0 = "messageType"))) || ((data.processId === undefined) && (missing0 = "processId"))) || ((data.sentAt === undefined) && (missing0 = "sentAt"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.messageId !== undefined){
const _errs1 = errors;
if(!(validate90(data.messageId, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageType !== undefined){
const _errs2 = errors;
if(!(validate126(data.messageType, {instancePath:instancePath+"/messageType",parentData:data,parentDataProperty:"messageType",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processId !== undefined){
const _errs3 = errors;
if(!(validate103(data.processId, {instancePath:instancePath+"/processId",parentData:data,parentDataProperty:"processId",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentAt !== undefined){
const _errs4 = errors;
if(!(validate53(data.sentAt, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema70);
if(other0 !== undefined){
validate124.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/mailbox-page.schema.json"] = validate130;
const schema71 = {"$id":"https://w3id.org/fallnetz/common/1.0.0/mailbox-page.schema.json","type":"object","additionalProperties":false,"required":["items","next"],"properties":{"items":{"type":"array","maxItems":100,"items":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/mailbox-entry.schema.json"}},"next":{"type":["string","null"],"pattern":"^[A-Za-z0-9._~=-]{1,512}$","maxLength":512}}};
const schema72 = new Set(JSON.parse("[\"items\",\"next\"]"));

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/mailbox-page.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.next === undefined) && (missing0 = "next"))){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.items !== undefined){
let data0 = data.items;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate130.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate124(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
validate130.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data2 = data.next;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate130.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema71.properties.next.type}}];
return false;
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
validate130.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~=-]{1,512}$"}}];
return false;
}
else {
if(func1(data2, 512)){
validate130.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxLength",keyword:"maxLength",params:{}}];
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
const other0 = func9(data, schema72);
if(other0 !== undefined){
validate130.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/message-envelope.schema.json"] = validate132;
const schema92 = new Set(JSON.parse("[\"messageId\",\"messageType\",\"schemaVersion\",\"processId\",\"sequence\",\"inReplyTo\",\"versionRange\",\"sender\",\"recipient\",\"sentAt\",\"receivedByFirstBodyAt\",\"expectedState\",\"transmission\",\"routing\",\"sensitivity\",\"attachments\",\"signature\",\"traceparent\",\"testMessage\"]"));
const schema75 = new Set(JSON.parse("[\"min\",\"max\"]"));

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/version-range.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.min === undefined) && (missing0 = "min")) || ((data.max === undefined) && (missing0 = "max"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.min !== undefined){
const _errs1 = errors;
if(!(validate64(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate64(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema75);
if(other0 !== undefined){
validate140.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}

const schema77 = new Set(JSON.parse("[\"organisation\",\"role\",\"unit\"]"));

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/party-address.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.organisation === undefined) && (missing0 = "organisation")) || ((data.role === undefined) && (missing0 = "role"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.organisation !== undefined){
const _errs1 = errors;
if(!(validate100(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if(!(validate66(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate4(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema77);
if(other0 !== undefined){
validate144.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
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

const schema87 = new Set(JSON.parse("[\"basis\",\"purpose\",\"recipientKind\",\"onRequest\",\"requestRef\",\"responsibleParty\",\"consentRefs\",\"purposeCommitmentRef\",\"authorisationRef\",\"secrecyRelease\",\"entrustedRelease\",\"pseudonymisation\",\"inseparableDataNote\"]"));

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/transmission-rules.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
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
validate154.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.responsibleParty !== undefined){
if(!(data.responsibleParty === "requester")){
validate154.errors = [{instancePath:instancePath+"/responsibleParty",schemaPath:"#/allOf/0/then/properties/responsibleParty/const",keyword:"const",params:{}}];
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
validate154.errors = [{instancePath:instancePath+"/responsibleParty",schemaPath:"#/allOf/0/else/properties/responsibleParty/const",keyword:"const",params:{}}];
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
validate154.errors = vErrors;
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
validate154.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing4}}];
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
validate154.errors = vErrors;
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
validate154.errors = [{instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: missing7}}];
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
validate154.errors = vErrors;
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
validate154.errors = [{instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: missing9}}];
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
validate154.errors = vErrors;
return false;
}
var valid0 = _errs23 === errors;
}
}
}
validate154.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/transmission-ground.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:transmission-basis")){
validate156.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/purpose.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:purpose")){
validate159.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
}
}
}
else {
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/recipient-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(true && data !== "social-body" && data !== "non-public" && data !== "family-court" && data !== "new-case-worker" && data !== "risk-assessor" && data !== "police-or-court" && data !== "research" && data !== "other-public"){
validate162.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{}}];
return false;
}
validate162.errors = vErrors;
return errors === 0;
}

const schema84 = new Set(JSON.parse("[\"releaseFromSecrecyRefs\",\"expertOpinionException\",\"statutoryDuty\"]"));

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate168.errors = vErrors;
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
validate168.errors = [{instancePath:instancePath+"/releaseFromSecrecyRefs",schemaPath:"#/properties/releaseFromSecrecyRefs/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data0.length < 1){
validate168.errors = [{instancePath:instancePath+"/releaseFromSecrecyRefs",schemaPath:"#/properties/releaseFromSecrecyRefs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate51(data0[i0], {instancePath:instancePath+"/releaseFromSecrecyRefs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate168.errors = [{instancePath:instancePath+"/releaseFromSecrecyRefs",schemaPath:"#/properties/releaseFromSecrecyRefs/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate110(data.expertOpinionException, {instancePath:instancePath+"/expertOpinionException",parentData:data,parentDataProperty:"expertOpinionException",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate121(data.statutoryDuty, {instancePath:instancePath+"/statutoryDuty",parentData:data,parentDataProperty:"statutoryDuty",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
const other0 = func9(data, schema84);
if(other0 !== undefined){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema86 = new Set(JSON.parse("[\"state\",\"reason\"]"));

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate174.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing1}}];
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
validate174.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.state === undefined) && (missing2 = "state")){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data.state !== undefined){
let data1 = data.state;
const _errs6 = errors;
if(true && data1 !== "anonymised" && data1 !== "pseudonymised" && data1 !== "identified"){
validate174.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{}}];
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
if(!(validate4(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
const other0 = func9(data, schema86);
if(other0 !== undefined){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/transmission-basis.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.basis === undefined) && (missing0 = "basis")) || ((data.purpose === undefined) && (missing0 = "purpose"))) || ((data.recipientKind === undefined) && (missing0 = "recipientKind"))) || ((data.onRequest === undefined) && (missing0 = "onRequest"))) || ((data.responsibleParty === undefined) && (missing0 = "responsibleParty"))){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.basis !== undefined){
const _errs2 = errors;
if(!(validate156(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
if(!(validate159(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
if(!(validate162(data.recipientKind, {instancePath:instancePath+"/recipientKind",parentData:data,parentDataProperty:"recipientKind",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
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
validate153.errors = [{instancePath:instancePath+"/onRequest",schemaPath:"#/properties/onRequest/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate83(data.requestRef, {instancePath:instancePath+"/requestRef",parentData:data,parentDataProperty:"requestRef",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
validate153.errors = [{instancePath:instancePath+"/responsibleParty",schemaPath:"#/properties/responsibleParty/enum",keyword:"enum",params:{}}];
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
validate153.errors = [{instancePath:instancePath+"/consentRefs",schemaPath:"#/properties/consentRefs/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data6.length < 1){
validate153.errors = [{instancePath:instancePath+"/consentRefs",schemaPath:"#/properties/consentRefs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate51(data6[i0], {instancePath:instancePath+"/consentRefs/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
validate153.errors = [{instancePath:instancePath+"/consentRefs",schemaPath:"#/properties/consentRefs/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate83(data.purposeCommitmentRef, {instancePath:instancePath+"/purposeCommitmentRef",parentData:data,parentDataProperty:"purposeCommitmentRef",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
if(!(validate83(data.authorisationRef, {instancePath:instancePath+"/authorisationRef",parentData:data,parentDataProperty:"authorisationRef",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
if(!(validate168(data.secrecyRelease, {instancePath:instancePath+"/secrecyRelease",parentData:data,parentDataProperty:"secrecyRelease",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
if(!(validate81(data.entrustedRelease, {instancePath:instancePath+"/entrustedRelease",parentData:data,parentDataProperty:"entrustedRelease",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate174(data.pseudonymisation, {instancePath:instancePath+"/pseudonymisation",parentData:data,parentDataProperty:"pseudonymisation",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
if(!(validate4(data.inseparableDataNote, {instancePath:instancePath+"/inseparableDataNote",parentData:data,parentDataProperty:"inseparableDataNote",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
const other0 = func9(data, schema87);
if(other0 !== undefined){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}

const schema89 = new Set(JSON.parse("[\"intermediaries\"]"));

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/routing.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.intermediaries === undefined) && (missing0 = "intermediaries")){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.intermediaries !== undefined){
let data0 = data.intermediaries;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 5){
validate179.errors = [{instancePath:instancePath+"/intermediaries",schemaPath:"#/properties/intermediaries/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data0.length < 1){
validate179.errors = [{instancePath:instancePath+"/intermediaries",schemaPath:"#/properties/intermediaries/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate117(data0[i0], {instancePath:instancePath+"/intermediaries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
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
validate179.errors = [{instancePath:instancePath+"/intermediaries",schemaPath:"#/properties/intermediaries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema89);
if(other0 !== undefined){
validate179.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
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

const pattern19 = func0("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$", "u");

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/signature.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern19.test(data)){
validate184.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$"}}];
return false;
}
else {
if(func1(data, 4096)){
validate184.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}

const pattern20 = func0("^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", "u");

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/traceparent.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern20.test(data)){
validate186.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"}}];
return false;
}
else {
if(func1(data, 55)){
validate186.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/message-envelope.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.messageId === undefined) && (missing0 = "messageId")) || ((data.messageType === undefined) && (missing0 = "messageType"))) || ((data.schemaVersion === undefined) && (missing0 = "schemaVersion"))) || ((data.processId === undefined) && (missing0 = "processId"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.recipient === undefined) && (missing0 = "recipient"))) || ((data.sentAt === undefined) && (missing0 = "sentAt"))) || ((data.transmission === undefined) && (missing0 = "transmission"))) || ((data.sensitivity === undefined) && (missing0 = "sensitivity"))) || ((data.testMessage === undefined) && (missing0 = "testMessage"))){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.messageId !== undefined){
const _errs2 = errors;
if(!(validate90(data.messageId, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate126(data.messageType, {instancePath:instancePath+"/messageType",parentData:data,parentDataProperty:"messageType",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
if(!(validate64(data.schemaVersion, {instancePath:instancePath+"/schemaVersion",parentData:data,parentDataProperty:"schemaVersion",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate103(data.processId, {instancePath:instancePath+"/processId",parentData:data,parentDataProperty:"processId",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
if(!(validate94(data.sequence, {instancePath:instancePath+"/sequence",parentData:data,parentDataProperty:"sequence",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
if(!(validate90(data.inReplyTo, {instancePath:instancePath+"/inReplyTo",parentData:data,parentDataProperty:"inReplyTo",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
if(!(validate140(data.versionRange, {instancePath:instancePath+"/versionRange",parentData:data,parentDataProperty:"versionRange",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
if(!(validate144(data.sender, {instancePath:instancePath+"/sender",parentData:data,parentDataProperty:"sender",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
if(!(validate144(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
if(!(validate53(data.sentAt, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate53(data.receivedByFirstBodyAt, {instancePath:instancePath+"/receivedByFirstBodyAt",parentData:data,parentDataProperty:"receivedByFirstBodyAt",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
if(!(validate66(data.expectedState, {instancePath:instancePath+"/expectedState",parentData:data,parentDataProperty:"expectedState",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate153(data.transmission, {instancePath:instancePath+"/transmission",parentData:data,parentDataProperty:"transmission",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
if(!(validate179(data.routing, {instancePath:instancePath+"/routing",parentData:data,parentDataProperty:"routing",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
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
if(!(validate39(data.sensitivity, {instancePath:instancePath+"/sensitivity",parentData:data,parentDataProperty:"sensitivity",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
if(!(validate43(data.attachments, {instancePath:instancePath+"/attachments",parentData:data,parentDataProperty:"attachments",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
if(!(validate184(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
if(!(validate186(data.traceparent, {instancePath:instancePath+"/traceparent",parentData:data,parentDataProperty:"traceparent",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
validate132.errors = [{instancePath:instancePath+"/testMessage",schemaPath:"#/properties/testMessage/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
const other0 = func9(data, schema92);
if(other0 !== undefined){
validate132.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/message-id.schema.json"] = validate90;

exports["https://w3id.org/fallnetz/common/1.0.0/message-type.schema.json"] = validate126;

exports["https://w3id.org/fallnetz/common/1.0.0/money.schema.json"] = validate188;
const schema94 = new Set(JSON.parse("[\"amount\",\"currency\"]"));
const pattern21 = func0("^-?[0-9]{1,12}\\.[0-9]{2}$", "u");
const pattern22 = func0("^[A-Z]{3}$", "u");

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/money.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))){
validate188.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.amount !== undefined){
let data0 = data.amount;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
validate188.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,12}\\.[0-9]{2}$"}}];
return false;
}
else {
if(func1(data0, 16)){
validate188.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data1 = data.currency;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
validate188.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}}];
return false;
}
else {
if(func1(data1, 3)){
validate188.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema94);
if(other0 !== undefined){
validate188.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/name-kind.schema.json"] = validate189;

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/name-kind.schema.json" */;
let vErrors = null;
let errors = 0;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.list !== undefined){
if(!(data.list === "urn:fallnetz:codelist:name-kind")){
validate189.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/const",keyword:"const",params:{}}];
return false;
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

exports["https://w3id.org/fallnetz/common/1.0.0/organisation-id.schema.json"] = validate100;

exports["https://w3id.org/fallnetz/common/1.0.0/organisation.schema.json"] = validate191;
const schema97 = new Set(JSON.parse("[\"id\",\"name\",\"kind\",\"unit\",\"address\",\"website\",\"email\",\"phone\"]"));
const formats6 = require("@fallnetz/core/formats").formats.uri;
const formats8 = require("@fallnetz/core/formats").formats.email;

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/organisation.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(!(validate100(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if(!(validate4(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate49(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
if(!(validate4(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate20(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
validate191.errors = [{instancePath:instancePath+"/website",schemaPath:"#/properties/website/format",keyword:"format",params:{format: "uri"}}];
return false;
}
else {
if(func1(data5, 500)){
validate191.errors = [{instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate191.errors = [{instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "string"}}];
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
validate191.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"}}];
return false;
}
else {
if(func1(data6, 254)){
validate191.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate191.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate4(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema97);
if(other0 !== undefined){
validate191.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/participant.schema.json"] = validate198;
const schema99 = new Set(JSON.parse("[\"organisation\",\"role\"]"));

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/participant.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.organisation === undefined) && (missing0 = "organisation")) || ((data.role === undefined) && (missing0 = "role"))){
validate198.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.organisation !== undefined){
const _errs1 = errors;
if(!(validate100(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
if(!(validate66(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema99);
if(other0 !== undefined){
validate198.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/party-address.schema.json"] = validate144;

exports["https://w3id.org/fallnetz/common/1.0.0/period.schema.json"] = validate201;
const schema101 = new Set(JSON.parse("[\"start\",\"end\"]"));

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/period.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.start === undefined) && (missing0 = "start")){
validate201.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.start !== undefined){
const _errs1 = errors;
if(!(validate36(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
const _errs2 = errors;
if(!(validate36(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema101);
if(other0 !== undefined){
validate201.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/person-name.schema.json"] = validate204;
const schema103 = new Set(JSON.parse("[\"kind\",\"family\",\"given\",\"usualGiven\",\"title\"]"));

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/person-name.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.family === undefined) && (missing0 = "family")){
validate204.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(!(validate189(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
if(!(validate4(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate4(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate4(data.usualGiven, {instancePath:instancePath+"/usualGiven",parentData:data,parentDataProperty:"usualGiven",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
if(!(validate4(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema103);
if(other0 !== undefined){
validate204.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate204.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/person.schema.json"] = validate210;
const schema109 = new Set(JSON.parse("[\"id\",\"names\",\"birthDate\",\"birthYearMonth\",\"gender\",\"languages\",\"addressBlocked\",\"addresses\",\"sealedAddress\",\"contactPoints\",\"doNotContact\"]"));
const pattern23 = func0("^[0-9]{4}-(0[1-9]|1[0-2])$", "u");

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/year-month.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern23.test(data)){
validate214.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$"}}];
return false;
}
else {
if(func1(data, 7)){
validate214.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate214.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}

const schema107 = new Set(JSON.parse("[\"language\",\"interpreterNeeded\"]"));

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/spoken-language.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.language === undefined) && (missing0 = "language")) || ((data.interpreterNeeded === undefined) && (missing0 = "interpreterNeeded"))){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.language !== undefined){
const _errs1 = errors;
if(!(validate9(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
validate217.errors = [{instancePath:instancePath+"/interpreterNeeded",schemaPath:"#/properties/interpreterNeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema107);
if(other0 !== undefined){
validate217.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}

const pattern24 = func0("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u");

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/sealed-address.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern24.test(data)){
validate221.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"}}];
return false;
}
else {
if(func1(data, 4096)){
validate221.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate221.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate221.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate210.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/allOf/0/then/properties/addresses/false schema",keyword:"false schema",params:{}}];
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
validate210.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.id === undefined) && (missing1 = "id")) || ((data.names === undefined) && (missing1 = "names"))){
validate210.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data.id !== undefined){
const _errs6 = errors;
if(!(validate31(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate210.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data3.length < 1){
validate210.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate204(data3[i0], {instancePath:instancePath+"/names/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
validate210.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate36(data.birthDate, {instancePath:instancePath+"/birthDate",parentData:data,parentDataProperty:"birthDate",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate214(data.birthYearMonth, {instancePath:instancePath+"/birthYearMonth",parentData:data,parentDataProperty:"birthYearMonth",rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
if(!(validate115(data.gender, {instancePath:instancePath+"/gender",parentData:data,parentDataProperty:"gender",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
validate210.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data8.length < 1){
validate210.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate217(data8[i1], {instancePath:instancePath+"/languages/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
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
validate210.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}}];
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
validate210.errors = [{instancePath:instancePath+"/addressBlocked",schemaPath:"#/properties/addressBlocked/type",keyword:"type",params:{type: "boolean"}}];
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
validate210.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data11.length < 1){
validate210.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate20(data11[i2], {instancePath:instancePath+"/addresses/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
validate210.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate221(data.sealedAddress, {instancePath:instancePath+"/sealedAddress",parentData:data,parentDataProperty:"sealedAddress",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate210.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data14.length < 1){
validate210.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid8 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs24 = errors;
if(!(validate56(data14[i3], {instancePath:instancePath+"/contactPoints/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate210.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate75(data.doNotContact, {instancePath:instancePath+"/doNotContact",parentData:data,parentDataProperty:"doNotContact",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
const other0 = func9(data, schema109);
if(other0 !== undefined){
validate210.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/practitioner.schema.json"] = validate225;
const schema111 = new Set(JSON.parse("[\"name\",\"function\",\"contactPoints\",\"deputy\"]"));

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/practitioner.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate225.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(!(validate204(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
if(!(validate4(data.function, {instancePath:instancePath+"/function",parentData:data,parentDataProperty:"function",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
validate225.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/maxItems",keyword:"maxItems",params:{limit: 5}}];
return false;
}
else {
if(data2.length < 1){
validate225.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate56(data2[i0], {instancePath:instancePath+"/contactPoints/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate225.errors = [{instancePath:instancePath+"/contactPoints",schemaPath:"#/properties/contactPoints/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate4(data.deputy, {instancePath:instancePath+"/deputy",parentData:data,parentDataProperty:"deputy",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema111);
if(other0 !== undefined){
validate225.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
}
}
else {
validate225.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/problem.schema.json"] = validate230;
const schema113 = new Set(JSON.parse("[\"type\",\"title\",\"status\",\"code\",\"detail\",\"findings\",\"state\",\"permitted\"]"));
const pattern25 = func0("^https://w3id\\.org/fallnetz/problems/[a-z][a-z0-9-]{0,63}$", "u");

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/problem.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.code === undefined) && (missing0 = "code"))){
validate230.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
validate230.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^https://w3id\\.org/fallnetz/problems/[a-z][a-z0-9-]{0,63}$"}}];
return false;
}
else {
if(func1(data0, 120)){
validate230.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(!(validate4(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate230.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate230.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate230.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400}}];
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
if(data.code !== undefined){
const _errs6 = errors;
if(!(validate66(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs7 = errors;
if(!(validate46(data.detail, {instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data5 = data.findings;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data5)){
if(data5.length > 100){
validate230.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate112(data5[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs11 = errors;
if(!(validate66(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permitted !== undefined){
let data8 = data.permitted;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data8)){
if(data8.length > 50){
validate230.errors = [{instancePath:instancePath+"/permitted",schemaPath:"#/properties/permitted/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate66(data8[i1], {instancePath:instancePath+"/permitted/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate230.errors = [{instancePath:instancePath+"/permitted",schemaPath:"#/properties/permitted/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema113);
if(other0 !== undefined){
validate230.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/process-id.schema.json"] = validate103;

exports["https://w3id.org/fallnetz/common/1.0.0/process-list.schema.json"] = validate237;
const schema114 = {"$id":"https://w3id.org/fallnetz/common/1.0.0/process-list.schema.json","type":"object","additionalProperties":false,"required":["items","next"],"properties":{"items":{"type":"array","maxItems":100,"items":{"$ref":"https://w3id.org/fallnetz/common/1.0.0/process-metadata.schema.json"}},"next":{"type":["string","null"],"pattern":"^[A-Za-z0-9._~=-]{1,512}$","maxLength":512}}};
const schema117 = new Set(JSON.parse("[\"items\",\"next\"]"));
const schema116 = new Set(JSON.parse("[\"processId\",\"process\",\"version\",\"state\",\"role\",\"participants\",\"permitted\",\"createdAt\",\"updatedAt\",\"deadlines\"]"));

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/process-metadata.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.processId === undefined) && (missing0 = "processId")) || ((data.process === undefined) && (missing0 = "process"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.participants === undefined) && (missing0 = "participants"))) || ((data.permitted === undefined) && (missing0 = "permitted"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))) || ((data.deadlines === undefined) && (missing0 = "deadlines"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.processId !== undefined){
const _errs1 = errors;
if(!(validate103(data.processId, {instancePath:instancePath+"/processId",parentData:data,parentDataProperty:"processId",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process !== undefined){
const _errs2 = errors;
if(!(validate66(data.process, {instancePath:instancePath+"/process",parentData:data,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs3 = errors;
if(!(validate64(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs4 = errors;
if(!(validate66(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs5 = errors;
if(!(validate66(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participants !== undefined){
let data5 = data.participants;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data5)){
if(data5.length > 10){
validate238.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data5.length < 2){
validate238.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate198(data5[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
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
validate238.errors = [{instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permitted !== undefined){
let data7 = data.permitted;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data7)){
if(data7.length > 50){
validate238.errors = [{instancePath:instancePath+"/permitted",schemaPath:"#/properties/permitted/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate66(data7[i1], {instancePath:instancePath+"/permitted/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/permitted",schemaPath:"#/properties/permitted/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
const _errs12 = errors;
if(!(validate53(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
const _errs13 = errors;
if(!(validate53(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadlines !== undefined){
const _errs14 = errors;
if(!(validate73(data.deadlines, {instancePath:instancePath+"/deadlines",parentData:data,parentDataProperty:"deadlines",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema116);
if(other0 !== undefined){
validate238.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
else {
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/process-list.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.next === undefined) && (missing0 = "next"))){
validate237.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.items !== undefined){
let data0 = data.items;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 100){
validate237.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate238(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
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
validate237.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data2 = data.next;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate237.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema114.properties.next.type}}];
return false;
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
validate237.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~=-]{1,512}$"}}];
return false;
}
else {
if(func1(data2, 512)){
validate237.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/maxLength",keyword:"maxLength",params:{}}];
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
const other0 = func9(data, schema117);
if(other0 !== undefined){
validate237.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
return false;
}
}
}
}
}
else {
validate237.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/process-metadata.schema.json"] = validate238;

exports["https://w3id.org/fallnetz/common/1.0.0/pseudonymisation.schema.json"] = validate174;

exports["https://w3id.org/fallnetz/common/1.0.0/purpose.schema.json"] = validate159;

exports["https://w3id.org/fallnetz/common/1.0.0/receipt.schema.json"] = validate250;
const schema119 = new Set(JSON.parse("[\"receiptId\",\"level\",\"messageId\",\"processId\",\"receivedAt\",\"state\"]"));

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://w3id.org/fallnetz/common/1.0.0/receipt.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.receiptId === undefined) && (missing0 = "receiptId")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.messageId === undefined) && (missing0 = "messageId"))) || ((data.processId === undefined) && (missing0 = "processId"))) || ((data.receivedAt === undefined) && (missing0 = "receivedAt"))) || ((data.state === undefined) && (missing0 = "state"))){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.receiptId !== undefined){
const _errs1 = errors;
if(!(validate31(data.receiptId, {instancePath:instancePath+"/receiptId",parentData:data,parentDataProperty:"receiptId",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
const _errs2 = errors;
if(!(data.level === "technical")){
validate250.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/const",keyword:"const",params:{}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageId !== undefined){
const _errs3 = errors;
if(!(validate90(data.messageId, {instancePath:instancePath+"/messageId",parentData:data,parentDataProperty:"messageId",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processId !== undefined){
const _errs4 = errors;
if(!(validate103(data.processId, {instancePath:instancePath+"/processId",parentData:data,parentDataProperty:"processId",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receivedAt !== undefined){
const _errs5 = errors;
if(!(validate53(data.receivedAt, {instancePath:instancePath+"/receivedAt",parentData:data,parentDataProperty:"receivedAt",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs6 = errors;
if(!(validate66(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const other0 = func9(data, schema119);
if(other0 !== undefined){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: other0}}];
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
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}

exports["https://w3id.org/fallnetz/common/1.0.0/recipient-kind.schema.json"] = validate162;

exports["https://w3id.org/fallnetz/common/1.0.0/regional-key.schema.json"] = validate28;

exports["https://w3id.org/fallnetz/common/1.0.0/routing.schema.json"] = validate179;

exports["https://w3id.org/fallnetz/common/1.0.0/sealed-address.schema.json"] = validate221;

exports["https://w3id.org/fallnetz/common/1.0.0/secrecy-release.schema.json"] = validate168;

exports["https://w3id.org/fallnetz/common/1.0.0/sensitivity-label.schema.json"] = validate40;

exports["https://w3id.org/fallnetz/common/1.0.0/sensitivity-labels.schema.json"] = validate39;

exports["https://w3id.org/fallnetz/common/1.0.0/sequence.schema.json"] = validate94;

exports["https://w3id.org/fallnetz/common/1.0.0/signature.schema.json"] = validate184;

exports["https://w3id.org/fallnetz/common/1.0.0/spoken-language.schema.json"] = validate217;

exports["https://w3id.org/fallnetz/common/1.0.0/text.schema.json"] = validate4;

exports["https://w3id.org/fallnetz/common/1.0.0/traceparent.schema.json"] = validate186;

exports["https://w3id.org/fallnetz/common/1.0.0/transmission-basis.schema.json"] = validate153;

exports["https://w3id.org/fallnetz/common/1.0.0/transmission-ground.schema.json"] = validate156;

exports["https://w3id.org/fallnetz/common/1.0.0/transmission-rules.schema.json"] = validate154;

exports["https://w3id.org/fallnetz/common/1.0.0/urn.schema.json"] = validate2;

exports["https://w3id.org/fallnetz/common/1.0.0/uuid.schema.json"] = validate31;

exports["https://w3id.org/fallnetz/common/1.0.0/version-range.schema.json"] = validate140;

exports["https://w3id.org/fallnetz/common/1.0.0/version.schema.json"] = validate64;

exports["https://w3id.org/fallnetz/common/1.0.0/year-month.schema.json"] = validate214;

return { checks: exports, codePlaces: {"https://w3id.org/fallnetz/common/1.0.0/access-need-kind.schema.json":[{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/access-need.schema.json":[{"properties":{"kind":1}},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/access-needs.schema.json":[{"properties":{"needs":1,"preferredChannel":4,"openedChannels":5}},{"items":2},{"properties":{"kind":3}},{"code":true},{"code":true},{"items":6},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/address-kind.schema.json":[{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/address.schema.json":[{"properties":{"kind":1}},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/channel.schema.json":[{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/contact-point.schema.json":[{"properties":{"channel":1}},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/gender.schema.json":[{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/message-envelope.schema.json":[{"properties":{"transmission":1}},{"properties":{"basis":2,"purpose":3}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/name-kind.schema.json":[{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/organisation.schema.json":[{"properties":{"address":1}},{"properties":{"kind":2}},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/person-name.schema.json":[{"properties":{"kind":1}},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/person.schema.json":[{"properties":{"names":1,"gender":4,"addresses":5,"contactPoints":8}},{"items":2},{"properties":{"kind":3}},{"code":true},{"code":true},{"items":6},{"properties":{"kind":7}},{"code":true},{"items":9},{"properties":{"channel":10}},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/practitioner.schema.json":[{"properties":{"name":1,"contactPoints":3}},{"properties":{"kind":2}},{"code":true},{"items":4},{"properties":{"channel":5}},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/purpose.schema.json":[{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/transmission-basis.schema.json":[{"properties":{"basis":1,"purpose":2}},{"code":true},{"code":true}],"https://w3id.org/fallnetz/common/1.0.0/transmission-ground.schema.json":[{"code":true}]} }
})
