import { Asset } from '../http/asset.ts'

const css = `
:root { color-scheme: light dark; --ink: #16202a; --paper: #ffffff; --soft: #f0f3f6; --line: #6b7885; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf2; --paper: #12181f; --soft: #1d262f; --line: #8d99a6; --link: #8cc0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; border-bottom: 2px solid var(--line); }
header nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.25; } h2 { font-size: 1.4rem; margin-top: 2.2rem; } h3 { font-size: 1.1rem; margin-bottom: .2rem; }
h1, h2, h3, p, td, th, li { overflow-wrap: anywhere; }
a { color: var(--link); } a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
.name { font-weight: 700; text-decoration: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; padding: .25rem 0; }
td ul { margin: 0; padding-inline-start: 1.1rem; }
th, td { border-bottom: 1px solid var(--line); padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; }
dt { font-weight: 700; margin-top: .5rem; } dd { margin: 0; padding-inline-start: 1.1rem; overflow-wrap: anywhere; }
main nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
code, pre { font-family: ui-monospace, monospace; font-size: .95em; }
pre { background: var(--soft); padding: .75rem 1rem; overflow-x: auto; } pre:focus-visible { outline-offset: 0; }
.method { font-weight: 700; } .status { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .4rem; white-space: nowrap; }
@media print {
  :root { --ink: #000000; --paper: #ffffff; --link: #000000; } header nav, .skip, main nav { display: none; }
  .scroll { overflow: visible; } thead { display: table-header-group; } tr, dt, dd { break-inside: avoid; } h2, h3, dt { break-after: avoid; }
}
`

/** One style sheet for every page: system fonts, enough contrast in light and dark, readable at 320 px and at 400 %. */
export const style = new Asset(css, { mediaType: 'text/css; charset=utf-8', immutable: true })

/** Its address carries its digest, so that it may be kept for ever. */
export const stylePath = `/assets/style-${style.digest.slice('sha256:'.length, 'sha256:'.length + 16)}.css`
