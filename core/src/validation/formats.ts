/** The formats of the profile, each exact and fast. Compiled validators load this file and nothing else of core. */
export const formats = {}
