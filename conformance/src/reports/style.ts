/** The only style of the report: readable without it, printable with it, dark where the reader prefers dark. */
export const style = `
:root { color-scheme: light dark; --ink: #17202a; --paper: #ffffff; --soft: #f2f4f6; --line: #6b7680; --link: #0b4a8f; --good: #0a5c2b; --bad: #9c1111; --open: #7a4a00 }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff1; --paper: #14191e; --soft: #1f262d; --line: #98a4ae; --link: #9cc8ff; --good: #8fe0ab; --bad: #ffaaa3; --open: #ffd08a } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -999rem } .skip:focus { position: static }
h1, h2, h3 { line-height: 1.25; margin: 2rem 0 .5rem } h1 { margin-top: 1rem }
.verdict { border: 2px solid; border-left-width: .75rem; padding: .75rem 1rem; font-size: 1.15rem }
.passed, .pass { color: var(--good) } .failed, .fail { color: var(--bad) }
.incomplete, .blocked, .unstable, .harness-error { color: var(--open) }
.outcome { font-weight: 700; white-space: nowrap }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem }
caption { text-align: left; font-weight: 700; padding: .25rem 0 }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
thead th { background: var(--soft) }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem } dt { font-weight: 700 } dd { margin: 0; overflow-wrap: anywhere }
article { border-top: 1px solid var(--line); padding-bottom: .5rem }
pre { background: var(--soft); border: 1px solid var(--line); padding: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; font: .875rem/1.45 ui-monospace, monospace }
details { margin: .4rem 0 } summary { cursor: pointer }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #fff; --good: #000; --bad: #000; --open: #000; --link: #000 } body { max-width: none; font-size: 10pt } thead { display: table-header-group } tr, pre { break-inside: avoid } h2, h3 { break-after: avoid } .skip, nav { display: none } }
`.trim()
