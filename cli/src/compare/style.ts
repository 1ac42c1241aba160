/** The only style of the page: readable without it, printable with it, dark where the reader prefers dark. */
export const style = `
:root { color-scheme: light dark; --ink: #17202a; --paper: #ffffff; --soft: #f2f4f6; --line: #6b7680; --link: #0b4a8f; --good: #0a5c2b; --bad: #9c1111; --open: #7a4a00 }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff1; --paper: #14191e; --soft: #1f262d; --line: #98a4ae; --link: #9cc8ff; --good: #8fe0ab; --bad: #ffaaa3; --open: #ffd08a } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -999rem } .skip:focus { position: static }
h1, h2 { line-height: 1.25; margin: 2rem 0 .5rem } h1 { margin-top: 1rem }
.verdict { border: 2px solid; border-left-width: .75rem; padding: .75rem 1rem; font-size: 1.15rem }
.compatible { color: var(--good) } .breaking.verdict, .breaking .severity { color: var(--bad) }
.undecided.verdict, .undecided .severity, .warning .severity { color: var(--open) }
li { margin: 0 0 1.25rem; border-left: 3px solid var(--line); padding-left: .75rem } li p { margin: 0 0 .35rem }
.severity { font-weight: 700 } .severity::after { content: ':' }
.place { font-size: .92rem }
pre { background: var(--soft); border: 1px solid var(--line); padding: .5rem .75rem; overflow-x: auto; white-space: pre-wrap }
@media print { details > * { display: block } }
`
