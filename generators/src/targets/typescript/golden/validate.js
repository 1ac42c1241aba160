// Generated from visit@1.0.0 by "fallnetz generate typescript". Do not edit.

function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

function contentKey(value) {
  return Array.isArray(value) ? `[${value.map(contentKey).join()}]` : isObject(value) ? `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${contentKey(value[name] ?? null)}`).join()}}` : typeof value == "number" ? String(value) : JSON.stringify(value);
}

function date(text) {
  return text.length === 10 && isDate(text);
}
function dateTime(text) {
  return text.length >= 20 && (text.charCodeAt(10) | 32) === 116 && isDate(text) && isTime(text, 11);
}
function time(text) {
  return text.length >= 9 && isTime(text, 0);
}
var hyphen = 45, colon = 58;
function isDate(text) {
  let century = twoDigits(text, 0), year = twoDigits(text, 2), month = twoDigits(text, 5), day = twoDigits(text, 8);
  return century < 0 || year < 0 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen || month < 1 || month > 12 || day < 1 ? !1 : day <= 28 || day <= daysOf(century * 100 + year, month);
}
function daysOf(year, month) {
  return month === 2 ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function isTime(text, at) {
  let hour = twoDigits(text, at), minute = twoDigits(text, at + 3), second = twoDigits(text, at + 6);
  if (text.charCodeAt(at + 2) !== colon || text.charCodeAt(at + 5) !== colon || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return !1;
  let zone = afterFraction(text, at + 8), offset = zone < 0 ? void 0 : offsetMinutes(text, zone);
  return offset === void 0 ? !1 : second < 60 || (hour * 60 + minute - offset + 2880) % 1440 === 1439;
}
function afterFraction(text, at) {
  if (text.charCodeAt(at) !== 46) return at;
  let next = at + 1;
  for (; isDigit(text.charCodeAt(next)); ) next += 1;
  return next === at + 1 ? -1 : next;
}
function offsetMinutes(text, at) {
  let sign = text.charCodeAt(at);
  if ((sign | 32) === 122) return text.length === at + 1 ? 0 : void 0;
  if (sign !== 43 && sign !== hyphen || text.length !== at + 6 || text.charCodeAt(at + 3) !== colon) return;
  let hours = twoDigits(text, at + 1), minutes = twoDigits(text, at + 4);
  if (!(hours < 0 || hours > 23 || minutes < 0 || minutes > 59))
    return (sign === 43 ? 1 : -1) * (hours * 60 + minutes);
}
function twoDigits(text, at) {
  let tens = text.charCodeAt(at), ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : -1;
}
function isDigit(char) {
  return char >= 48 && char <= 57;
}

function ipv4(text) {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}
function ipv6(text) {
  let halves = text.split("::");
  if (halves.length > 2) return !1;
  let groups = halves.flatMap((half) => half === "" ? [] : half.split(":")), last = groups.at(-1) ?? "", embedded = last.includes(".") && text.endsWith(last);
  if (embedded && !ipv4(last)) return !1;
  let plain3 = embedded ? groups.slice(0, -1) : groups, length = plain3.length + (embedded ? 2 : 0);
  return plain3.every((group) => /^[\da-fA-F]{1,4}$/.test(group)) ? halves.length === 2 ? length <= 7 : length === 8 : !1;
}

function email(text) {
  if (plain.test(text)) return !0;
  let at = text.lastIndexOf("@");
  return at < 1 || at > 64 || text.length - at > 256 || (text.charCodeAt(0) === 34 ? !quotedString.test(text.slice(0, at)) : !isDotString(text, at)) ? !1 : text.charCodeAt(at + 1) === 91 ? isAddressLiteral(text.slice(at + 1)) : isDomain(text, at + 1);
}
var plain = /^[a-z0-9]{1,30}(?:[._-][a-z0-9]{1,30})?@[a-z0-9]{1,20}(?:[.-][a-z0-9]{1,20}){0,2}$/, quotedString = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/, otherAtomCharacters = "!#$%&'*+-/=?^_`{|}~";
function isDotString(text, end) {
  let afterDot = !0;
  for (let at = 0; at < end; at += 1) {
    let char = text.charCodeAt(at);
    if (char === 46) {
      if (afterDot) return !1;
      afterDot = !0;
    } else if (isLetterOrDigit(char) || otherAtomCharacters.includes(text.charAt(at))) afterDot = !1;
    else return !1;
  }
  return !afterDot;
}
function isDomain(text, start) {
  let length = 0, hyphen2 = !1;
  for (let at = start; at < text.length; at += 1) {
    let char = text.charCodeAt(at);
    if (char === 46) {
      if (length === 0 || hyphen2) return !1;
      length = 0;
    } else if (hyphen2 = char === 45, (hyphen2 ? length === 0 : !isLetterOrDigit(char)) || (length += 1, length > 63)) return !1;
  }
  return length > 0 && !hyphen2;
}
function isAddressLiteral(text) {
  if (!text.endsWith("]")) return !1;
  let address = text.slice(1, -1);
  return /^ipv6:/i.test(address) ? ipv6(address.slice(5)) : ipv4(address);
}
function isLetterOrDigit(char) {
  return char >= 48 && char <= 57 || (char | 32) >= 97 && (char | 32) <= 122;
}

function uuid(text) {
  if (text.length !== 36) return !1;
  for (let at = 0; at < 36; at += 1) {
    let char = text.charCodeAt(at);
    if (at === 8 || at === 13 || at === 18 || at === 23) {
      if (char !== 45) return !1;
    } else if (!isHexDigit(char)) return !1;
  }
  return !0;
}
function isHexDigit(char) {
  return char >= 48 && char <= 57 || (char | 32) >= 97 && (char | 32) <= 102;
}

function uri(text) {
  if (plain2.test(text)) return !0;
  let colon2 = schemeEnd(text);
  if (colon2 < 1) return !1;
  let start = colon2 + 1, hasAuthority = text.charCodeAt(start) === slash && text.charCodeAt(start + 1) === slash, path = hasAuthority ? authorityEnd(text, start + 2) : start;
  return hasAuthority && !isAuthority(text.slice(start + 2, path)) ? !1 : isRest(text, path);
}
var plain2 = /^[a-z][a-z0-9+.-]*:(?:\/\/[a-z0-9.-]+(?:\/[\w.~!$&'()*+,;=:@/?-]*)?|[\w.~!$&'()*+,;=:@?-][\w.~!$&'()*+,;=:@/?-]*)$/, slash = 47;
function schemeEnd(text) {
  let colon2 = text.indexOf(":");
  return /^[a-z][a-z0-9+.-]*$/i.test(text.slice(0, Math.max(colon2, 0))) ? colon2 : -1;
}
function isRest(text, start) {
  let fragment = !1;
  for (let at = start; at < text.length; at += 1) {
    let char = text.charCodeAt(at);
    if (!isPathCharacter(char))
      if (char === 35 && !fragment) fragment = !0;
      else if (char === 37 && isHexDigit(text.charCodeAt(at + 1)) && isHexDigit(text.charCodeAt(at + 2))) at += 2;
      else return !1;
  }
  return !0;
}
function isAuthority(authority) {
  let [, user = "", host = ""] = /^(?:([^@]*)@)?([^@]*)$/.exec(authority) ?? [void 0, "@"], [, literal, name = ""] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::\d*)?$/.exec(host) ?? [void 0, void 0, "@"];
  return /^(?:[\w.~!$&'()*+,;=:-]|%[\da-fA-F]{2})*$/.test(user) ? literal === void 0 ? /^(?:[\w.~!$&'()*+,;=-]|%[\da-fA-F]{2})*$/.test(name) : ipv6(literal) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(literal) : !1;
}
function authorityEnd(text, start) {
  for (let at = start; at < text.length; at += 1) {
    let char = text.charCodeAt(at);
    if (char === slash || char === 63 || char === 35) return at;
  }
  return text.length;
}
function isPathCharacter(char) {
  return (char | 32) >= 97 && (char | 32) <= 122 || char >= 38 && char <= 59 ? !0 : char === 33 || char === 36 || char === 61 || char === 63 || char === 64 || char === 95 || char === 126;
}

var formats = { date, "date-time": dateTime, email, time, uri, uuid };
function pattern(source) {
  return new RegExp(source, "u");
}
function isLonger(text, most) {
  return text.length > most && codePoints(text) > most;
}
function isShorter(text, fewest) {
  return text.length < fewest * 2 && codePoints(text) < fewest;
}
function codePoints(text) {
  let count = 0;
  for (let _ of text) count += 1;
  return count;
}
function isUnique(items) {
  return items.length < 2 || new Set(items.map(contentKey)).size === items.length;
}
function otherName(value, names) {
  for (let name in value) if (!names.has(name)) return name;
}

var exports = {};
exports.AskMessage = validate0;
var schema14 = new Set(JSON.parse('["envelope","payload"]')), schema7 = new Set(JSON.parse('["messageId","messageType","schemaVersion","processId","sequence","sender","recipient","sentAt","expectedState","testMessage"]')), formats0 = formats.uuid;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string") {
      if (!formats0(data))
        return validate2.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
    } else
      return validate2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate2.errors = vErrors, errors === 0;
}
var schema5 = new Set(JSON.parse('["organisation","role","unit"]')), func1 = pattern, func0 = isLonger, pattern1 = func1("^urn:[a-z0-9][a-z0-9:-]*$", "u");
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string")
      if (pattern1.test(data)) {
        if (func0(data, 200))
          return validate6.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
      } else
        return validate6.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:[a-z0-9][a-z0-9:-]*$" }, message: 'must match pattern "^urn:[a-z0-9][a-z0-9:-]*$"' }], !1;
    else
      return validate6.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate6.errors = vErrors, errors === 0;
}
var func8 = isShorter, func9 = otherName, pattern2 = func1("^[a-z][a-z-]*$", "u");
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.organisation === void 0 && (missing0 = "organisation") || data.role === void 0 && (missing0 = "role"))
        return validate5.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.organisation !== void 0) {
        let _errs1 = errors;
        validate6(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData }) || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.role !== void 0) {
          let data1 = data.role, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "string")
              if (pattern2.test(data1)) {
                if (func0(data1, 64))
                  return validate5.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
              } else
                return validate5.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" }, message: 'must match pattern "^[a-z][a-z-]*$"' }], !1;
            else
              return validate5.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.unit !== void 0) {
            let data2 = data.unit, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data2 == "string") {
                if (func0(data2, 200))
                  return validate5.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
                if (func8(data2, 1))
                  return validate5.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/minLength", keyword: "minLength", params: {}, message: 'must pass "minLength" keyword validation' }], !1;
              } else
                return validate5.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            let other0 = func9(data, schema5);
            if (other0 !== void 0)
              return validate5.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
          }
        }
      }
    } else
      return validate5.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate5.errors = vErrors, errors === 0;
}
var formats2 = formats["date-time"];
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string") {
      if (!formats2(data))
        return validate10.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate10.errors = vErrors, errors === 0;
}
var pattern0 = func1("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messageId === void 0 && (missing0 = "messageId") || data.messageType === void 0 && (missing0 = "messageType") || data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.processId === void 0 && (missing0 = "processId") || data.sequence === void 0 && (missing0 = "sequence") || data.sender === void 0 && (missing0 = "sender") || data.recipient === void 0 && (missing0 = "recipient") || data.sentAt === void 0 && (missing0 = "sentAt") || data.testMessage === void 0 && (missing0 = "testMessage"))
        return validate1.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.messageId !== void 0) {
        let _errs1 = errors;
        validate2(data.messageId, { instancePath: instancePath + "/messageId", parentData: data, parentDataProperty: "messageId", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.messageType !== void 0) {
          let data1 = data.messageType, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "string") {
              if (func0(data1, 100))
                return validate1.errors = [{ instancePath: instancePath + "/messageType", schemaPath: "#/properties/messageType/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
            } else
              return validate1.errors = [{ instancePath: instancePath + "/messageType", schemaPath: "#/properties/messageType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.schemaVersion !== void 0) {
            let data2 = data.schemaVersion, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data2 == "string")
                if (pattern0.test(data2)) {
                  if (func0(data2, 20))
                    return validate1.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
                } else
                  return validate1.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, message: 'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+$"' }], !1;
              else
                return validate1.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.processId !== void 0) {
              let _errs6 = errors;
              validate2(data.processId, { instancePath: instancePath + "/processId", parentData: data, parentDataProperty: "processId", rootData }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.sequence !== void 0) {
                let data4 = data.sequence, _errs7 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate1.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs7 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 1e6 || isNaN(data4))
                    return validate1.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }], !1;
                  if (data4 < 0 || isNaN(data4))
                    return validate1.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.sender !== void 0) {
                  let _errs9 = errors;
                  validate5(data.sender, { instancePath: instancePath + "/sender", parentData: data, parentDataProperty: "sender", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.recipient !== void 0) {
                    let _errs10 = errors;
                    validate5(data.recipient, { instancePath: instancePath + "/recipient", parentData: data, parentDataProperty: "recipient", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.sentAt !== void 0) {
                      let _errs11 = errors;
                      validate10(data.sentAt, { instancePath: instancePath + "/sentAt", parentData: data, parentDataProperty: "sentAt", rootData }) || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.expectedState !== void 0) {
                        let data8 = data.expectedState, _errs12 = errors;
                        if (errors === _errs12)
                          if (typeof data8 == "string")
                            if (pattern2.test(data8)) {
                              if (func0(data8, 64))
                                return validate1.errors = [{ instancePath: instancePath + "/expectedState", schemaPath: "#/properties/expectedState/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
                            } else
                              return validate1.errors = [{ instancePath: instancePath + "/expectedState", schemaPath: "#/properties/expectedState/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" }, message: 'must match pattern "^[a-z][a-z-]*$"' }], !1;
                          else
                            return validate1.errors = [{ instancePath: instancePath + "/expectedState", schemaPath: "#/properties/expectedState/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.testMessage !== void 0) {
                          let _errs14 = errors;
                          if (typeof data.testMessage != "boolean")
                            return validate1.errors = [{ instancePath: instancePath + "/testMessage", schemaPath: "#/properties/testMessage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          let other0 = func9(data, schema7);
                          if (other0 !== void 0)
                            return validate1.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
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
    } else
      return validate1.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate1.errors = vErrors, errors === 0;
}
var schema13 = new Set(JSON.parse('["person","birthDate","weekdays","place","companions"]')), func15 = isUnique, formats4 = formats.date, schema10 = new Set(JSON.parse('["kind","street","floor"]'));
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.street === void 0 && (missing0 = "street"))
        return validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.kind !== void 0) {
        let _errs1 = errors;
        if (data.kind !== "home")
          return validate14.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.street !== void 0) {
          let data1 = data.street, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "string") {
              if (func0(data1, 200))
                return validate14.errors = [{ instancePath: instancePath + "/street", schemaPath: "#/properties/street/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
              if (func8(data1, 1))
                return validate14.errors = [{ instancePath: instancePath + "/street", schemaPath: "#/properties/street/minLength", keyword: "minLength", params: {}, message: 'must pass "minLength" keyword validation' }], !1;
            } else
              return validate14.errors = [{ instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.floor !== void 0) {
            let data2 = data.floor, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate14.errors = [{ instancePath: instancePath + "/floor", schemaPath: "#/properties/floor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs4 && typeof data2 == "number" && isFinite(data2)) {
              if (data2 > 100 || isNaN(data2))
                return validate14.errors = [{ instancePath: instancePath + "/floor", schemaPath: "#/properties/floor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
              if (data2 < -5 || isNaN(data2))
                return validate14.errors = [{ instancePath: instancePath + "/floor", schemaPath: "#/properties/floor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -5 }, message: "must be >= -5" }], !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            let other0 = func9(data, schema10);
            if (other0 !== void 0)
              return validate14.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
          }
        }
      }
    } else
      return validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate14.errors = vErrors, errors === 0;
}
var schema12 = new Set(JSON.parse('["kind","room"]'));
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.room === void 0 && (missing0 = "room"))
        return validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.kind !== void 0) {
        let _errs1 = errors;
        if (data.kind !== "office")
          return validate16.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.room !== void 0) {
          let data1 = data.room, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "string") {
              if (func0(data1, 20))
                return validate16.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
              if (func8(data1, 1))
                return validate16.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/minLength", keyword: "minLength", params: {}, message: 'must pass "minLength" keyword validation' }], !1;
            } else
              return validate16.errors = [{ instancePath: instancePath + "/room", schemaPath: "#/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          let other0 = func9(data, schema12);
          if (other0 !== void 0)
            return validate16.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
        }
      }
    } else
      return validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate16.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.person === void 0 && (missing0 = "person") || data.weekdays === void 0 && (missing0 = "weekdays") || data.place === void 0 && (missing0 = "place"))
        return validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.person !== void 0) {
        let data0 = data.person, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func0(data0, 200))
              return validate13.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
            if (func8(data0, 1))
              return validate13.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/minLength", keyword: "minLength", params: {}, message: 'must pass "minLength" keyword validation' }], !1;
          } else
            return validate13.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.birthDate !== void 0) {
          let data1 = data.birthDate, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (!formats4(data1))
                return validate13.errors = [{ instancePath: instancePath + "/birthDate", schemaPath: "#/properties/birthDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
            } else
              return validate13.errors = [{ instancePath: instancePath + "/birthDate", schemaPath: "#/properties/birthDate/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.weekdays !== void 0) {
            let data2 = data.weekdays, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                if (data2.length > 3)
                  return validate13.errors = [{ instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }], !1;
                if (data2.length < 1)
                  return validate13.errors = [{ instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0], _errs7 = errors;
                    if (data3 !== "mon" && data3 !== "tue" && data3 !== "wed" && data3 !== "thu" && data3 !== "fri")
                      return validate13.errors = [{ instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/enum", keyword: "enum", params: {}, message: 'must pass "enum" keyword validation' }], !1;
                    var valid1 = _errs7 === errors;
                    if (!valid1)
                      break;
                  }
                  if (valid1 && !func15(data2))
                    return validate13.errors = [{ instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/uniqueItems", keyword: "uniqueItems", params: {}, message: 'must pass "uniqueItems" keyword validation' }], !1;
                }
              } else
                return validate13.errors = [{ instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.place !== void 0) {
              let data4 = data.place, _errs8 = errors, _errs9 = errors, valid2 = !1, passing0 = null, _errs10 = errors;
              validate14(data4, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
              var _valid0 = _errs10 === errors;
              _valid0 && (valid2 = !0, passing0 = 0);
              let _errs11 = errors;
              validate16(data4, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
              var _valid0 = _errs11 === errors;
              if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
              else {
                let err0 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate13.errors = vErrors, !1;
              }
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.companions !== void 0) {
                let data5 = data.companions, _errs12 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate13.errors = [{ instancePath: instancePath + "/companions", schemaPath: "#/properties/companions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                  if (data5 > 5 || isNaN(data5))
                    return validate13.errors = [{ instancePath: instancePath + "/companions", schemaPath: "#/properties/companions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }], !1;
                  if (data5 < 0 || isNaN(data5))
                    return validate13.errors = [{ instancePath: instancePath + "/companions", schemaPath: "#/properties/companions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                let other0 = func9(data, schema13);
                if (other0 !== void 0)
                  return validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
              }
            }
          }
        }
      }
    } else
      return validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate13.errors = vErrors, errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.envelope === void 0 && (missing0 = "envelope") || data.payload === void 0 && (missing0 = "payload"))
        return validate0.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.envelope !== void 0) {
        let data0 = data.envelope, _errs1 = errors;
        if (validate1(data0, { instancePath: instancePath + "/envelope", parentData: data, parentDataProperty: "envelope", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.messageType !== void 0) {
              let _errs3 = errors;
              if (data0.messageType !== "visit.ask")
                return validate0.errors = [{ instancePath: instancePath + "/envelope/messageType", schemaPath: "#/properties/envelope/properties/messageType/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.schemaVersion !== void 0) {
                let _errs4 = errors;
                if (data0.schemaVersion !== "1.0.0")
                  return validate0.errors = [{ instancePath: instancePath + "/envelope/schemaVersion", schemaPath: "#/properties/envelope/properties/schemaVersion/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate0.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.payload !== void 0) {
          let _errs5 = errors;
          validate13(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          let other0 = func9(data, schema14);
          if (other0 !== void 0)
            return validate0.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
        }
      }
    } else
      return validate0.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate0.errors = vErrors, errors === 0;
}
exports.AgreeMessage = validate19;
var schema20 = new Set(JSON.parse('["envelope","payload"]')), schema19 = new Set(JSON.parse('["day","visitor","questions"]')), schema18 = new Set(JSON.parse('["text","followUps"]'));
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text"))
        return validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.text !== void 0) {
        let data0 = data.text, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func0(data0, 500))
              return validate23.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
            if (func8(data0, 1))
              return validate23.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: {}, message: 'must pass "minLength" keyword validation' }], !1;
          } else
            return validate23.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.followUps !== void 0) {
          let data1 = data.followUps, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              if (data1.length > 5)
                return validate23.errors = [{ instancePath: instancePath + "/followUps", schemaPath: "#/properties/followUps/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" }], !1;
              {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs5 = errors;
                  validate23(data1[i0], { instancePath: instancePath + "/followUps/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                  var valid1 = _errs5 === errors;
                  if (!valid1)
                    break;
                }
              }
            } else
              return validate23.errors = [{ instancePath: instancePath + "/followUps", schemaPath: "#/properties/followUps/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          let other0 = func9(data, schema18);
          if (other0 !== void 0)
            return validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
        }
      }
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.day === void 0 && (missing0 = "day"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.day !== void 0) {
        let data0 = data.day, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats4(data0))
              return validate21.errors = [{ instancePath: instancePath + "/day", schemaPath: "#/properties/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
          } else
            return validate21.errors = [{ instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.visitor !== void 0) {
          let _errs3 = errors;
          validate5(data.visitor, { instancePath: instancePath + "/visitor", parentData: data, parentDataProperty: "visitor", rootData }) || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.questions !== void 0) {
            let data2 = data.questions, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                if (data2.length > 10)
                  return validate21.errors = [{ instancePath: instancePath + "/questions", schemaPath: "#/properties/questions/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs6 = errors;
                    validate23(data2[i0], { instancePath: instancePath + "/questions/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate21.errors = [{ instancePath: instancePath + "/questions", schemaPath: "#/properties/questions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            let other0 = func9(data, schema19);
            if (other0 !== void 0)
              return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.envelope === void 0 && (missing0 = "envelope") || data.payload === void 0 && (missing0 = "payload"))
        return validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.envelope !== void 0) {
        let data0 = data.envelope, _errs1 = errors;
        if (validate1(data0, { instancePath: instancePath + "/envelope", parentData: data, parentDataProperty: "envelope", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.expectedState === void 0 && (missing1 = "expectedState"))
              return validate19.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.messageType !== void 0) {
              let _errs3 = errors;
              if (data0.messageType !== "visit.agree")
                return validate19.errors = [{ instancePath: instancePath + "/envelope/messageType", schemaPath: "#/properties/envelope/properties/messageType/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.schemaVersion !== void 0) {
                let _errs4 = errors;
                if (data0.schemaVersion !== "1.0.0")
                  return validate19.errors = [{ instancePath: instancePath + "/envelope/schemaVersion", schemaPath: "#/properties/envelope/properties/schemaVersion/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate19.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.payload !== void 0) {
          let _errs5 = errors;
          validate21(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          let other0 = func9(data, schema20);
          if (other0 !== void 0)
            return validate19.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
        }
      }
    } else
      return validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate19.errors = vErrors, errors === 0;
}
exports.RefuseMessage = validate26;
var schema24 = new Set(JSON.parse('["envelope","payload"]')), schema23 = new Set(JSON.parse('["reason","note"]'));
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reason === void 0 && (missing0 = "reason"))
        return validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.reason !== void 0) {
        let data0 = data.reason, _errs1 = errors;
        if (data0 !== "no-capacity" && data0 !== "too-far" && data0 !== "other")
          return validate28.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: {}, message: 'must pass "enum" keyword validation' }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.note !== void 0) {
          let data1 = data.note, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "string") {
              if (func0(data1, 1e3))
                return validate28.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: {}, message: 'must pass "maxLength" keyword validation' }], !1;
              if (func8(data1, 1))
                return validate28.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: {}, message: 'must pass "minLength" keyword validation' }], !1;
            } else
              return validate28.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          let other0 = func9(data, schema23);
          if (other0 !== void 0)
            return validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
        }
      }
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.envelope === void 0 && (missing0 = "envelope") || data.payload === void 0 && (missing0 = "payload"))
        return validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.envelope !== void 0) {
        let data0 = data.envelope, _errs1 = errors;
        if (validate1(data0, { instancePath: instancePath + "/envelope", parentData: data, parentDataProperty: "envelope", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.expectedState === void 0 && (missing1 = "expectedState"))
              return validate26.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.messageType !== void 0) {
              let _errs3 = errors;
              if (data0.messageType !== "visit.refuse")
                return validate26.errors = [{ instancePath: instancePath + "/envelope/messageType", schemaPath: "#/properties/envelope/properties/messageType/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.schemaVersion !== void 0) {
                let _errs4 = errors;
                if (data0.schemaVersion !== "1.0.0")
                  return validate26.errors = [{ instancePath: instancePath + "/envelope/schemaVersion", schemaPath: "#/properties/envelope/properties/schemaVersion/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate26.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.payload !== void 0) {
          let _errs5 = errors;
          validate28(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          let other0 = func9(data, schema24);
          if (other0 !== void 0)
            return validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
        }
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
exports.CallOffMessage = validate30;
var schema26 = new Set(JSON.parse('["reason"]')), schema27 = new Set(JSON.parse('["envelope","payload"]'));
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.envelope === void 0 && (missing0 = "envelope") || data.payload === void 0 && (missing0 = "payload"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.envelope !== void 0) {
        let data0 = data.envelope, _errs1 = errors;
        if (validate1(data0, { instancePath: instancePath + "/envelope", parentData: data, parentDataProperty: "envelope", rootData }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.expectedState === void 0 && (missing1 = "expectedState"))
              return validate30.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.messageType !== void 0) {
              let _errs3 = errors;
              if (data0.messageType !== "visit.call-off")
                return validate30.errors = [{ instancePath: instancePath + "/envelope/messageType", schemaPath: "#/properties/envelope/properties/messageType/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.schemaVersion !== void 0) {
                let _errs4 = errors;
                if (data0.schemaVersion !== "1.0.0")
                  return validate30.errors = [{ instancePath: instancePath + "/envelope/schemaVersion", schemaPath: "#/properties/envelope/properties/schemaVersion/const", keyword: "const", params: {}, message: 'must pass "const" keyword validation' }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate30.errors = [{ instancePath: instancePath + "/envelope", schemaPath: "#/properties/envelope/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.payload !== void 0) {
          let data3 = data.payload, _errs5 = errors;
          if (errors === _errs5)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing2;
              if (data3.reason === void 0 && (missing2 = "reason"))
                return validate30.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data3.reason !== void 0) {
                let _errs7 = errors;
                validate28(data3.reason, { instancePath: instancePath + "/payload/reason", parentData: data3, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                var valid2 = _errs7 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                let other0 = func9(data3, schema26);
                if (other0 !== void 0)
                  return validate30.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other0 }, message: "must NOT have additional properties" }], !1;
              }
            } else
              return validate30.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          let other1 = func9(data, schema27);
          if (other1 !== void 0)
            return validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: other1 }, message: "must NOT have additional properties" }], !1;
        }
      }
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
var compiled_checks_default = exports;

var byType = /* @__PURE__ */ new Map([
  ["visit.ask", compiled_checks_default.AskMessage],
  ["visit.agree", compiled_checks_default.AgreeMessage],
  ["visit.refuse", compiled_checks_default.RefuseMessage],
  ["visit.call-off", compiled_checks_default.CallOffMessage]
]);
function validate(value) {
  let type = own(own(value, "envelope"), "messageType"), check = byType.get(type);
  return check === void 0 ? { valid: !1, errors: [{ at: "/envelope/messageType", code: "message-type-unknown", message: "must be one of " + [...byType.keys()].join(", ") }] } : check(value) ? { valid: !0, message: value } : { valid: !1, errors: check.errors.filter((error) => error.keyword !== "if").slice(-1).map(errorOf) };
}
function isMessage(type, value) {
  return own(own(value, "envelope"), "messageType") === type && validate(value).valid;
}
var isAskMessage = (value) => isMessage("visit.ask", value), isAgreeMessage = (value) => isMessage("visit.agree", value), isRefuseMessage = (value) => isMessage("visit.refuse", value), isCallOffMessage = (value) => isMessage("visit.call-off", value);
function errorOf({ keyword, instancePath, params, message }) {
  let code = keyword.replace(" ", "-").replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase()), name = params.missingProperty ?? params.additionalProperty, step = name === void 0 ? "" : "/" + name.replaceAll("~", "~0").replaceAll("/", "~1");
  return { at: instancePath + step, code, message };
}
function own(value, name) {
  return typeof value == "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
export {
  isAgreeMessage,
  isAskMessage,
  isCallOffMessage,
  isMessage,
  isRefuseMessage,
  validate
};
