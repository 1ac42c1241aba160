/** Why we keep to another answer than a label, row by row; a row that is missing here is printed as unexplained. */
export const explained: Readonly<Record<string, string>> = {
  'oasdiff/TestBreaking_DeprecationWithoutSunsetWithPolicy':
    'asks for a day of the end, which only the option graceDays does; without it announcing is harmless, as the same pair is labelled elsewhere',
  'oasdiff/TestBreaking_ParameterDeprecationWithoutSunsetWithPolicy': 'the same for a parameter',
  'oasdiff/TestRequestPropertyDeprecation_WithoutSunsetWithPolicy': 'the same for a field',
  'oasdiff/TestBreaking_ReqQueryParamTypeNumberToString':
    'a parameter travels as text: whoever sent a number sends a text that the new version takes',
  'oasdiff/TestBreaking_AttributesNone':
    'the status 200 no longer comes; the suite looked at another check only, and labels the same removal as breaking elsewhere',
  'oasdiff/TestBreaking_Servers':
    'the address people call is gone; the suite has no check for addresses, and libopenapi calls it breaking',
  'libopenapi/schema.TestCompareSchemas_XMLRemove':
    'its old version was not taken over (it is null); that leaves an XML name being added, which the suite itself labels harmless (XMLAdd)',
  'optic/002':
    'an optional parameter is gone, and what it asked for is no longer done; oasdiff warns of it (request-parameter-removed)',
  'optic/018': 'only a setting of that test, `x-legacy`, lets the call go; nothing in the files does',
}

/** The same for names that a suite expects and we do not give, as `row: name`. */
export const explainedNames: Readonly<Record<string, string>> = {
  'oasdiff/TestBreaking_DeprecationWithoutSunsetWithPolicy: api-deprecated-sunset-missing': 'only with graceDays',
  'oasdiff/TestBreaking_ParameterDeprecationWithoutSunsetWithPolicy: request-parameter-deprecated-sunset-missing':
    'only with graceDays',
  'oasdiff/TestRequestPropertyDeprecation_WithoutSunsetWithPolicy: request-property-deprecated-sunset-missing':
    'only with graceDays',
  'oasdiff/TestBreaking_ReqQueryParamTypeNumberToString: request-parameter-property-type-changed':
    'called request-parameter-property-type-generalized: any number is a text',
  'oasdiff/TestRequestPropertyAllOfAdded_AnnotationOnly_EmitsInfo: request-body-all-of-added':
    'the part with rules was not taken over into the pair',
  'oasdiff/TestRequestPropertyAnyOfInlineEnumRefactorToRef: request-property-any-of-added':
    'the alternative says the same, inline or by reference',
  'oasdiff/TestRequestPropertyAnyOfInlineEnumRefactorToRef: request-property-any-of-removed':
    'the alternative says the same, inline or by reference',
  'oasdiff/TestRequestBodyTypeLooselyTypedCompatible: request-body-type-compatible':
    'an object in XML is no text: it breaks, and is called request-body-type-changed',
  'oasdiff/TestRequestPropertyOneOfWrappingIsBreaking: request-property-became-optional':
    'the field is called removed, since it is only described in alternatives now',
}
