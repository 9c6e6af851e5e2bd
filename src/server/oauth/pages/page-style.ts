/** The style of the pages around an installation; the content policy allows these bytes and no others. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #213343; --soft: #516f90; --line: #cbd6e2; --paper: #fff; --back: #f5f8fa;
  --good: #007a6e; --notice: #9a5b00; --button: #c93700; }
@media (prefers-color-scheme: dark) { :root { --ink: #eaf0f6; --soft: #a9bccf; --line: #3b4a5a; --paper: #1d2733;
  --back: #141b23; --good: #4fd1c1; --notice: #f2b45a; --button: #d84a12; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 6vh 16px; background: var(--back); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
main { max-width: 620px; margin: 0 auto; padding: 32px clamp(20px, 6vw, 40px); background: var(--paper);
  border: 1px solid var(--line); border-top: 4px solid var(--notice); border-radius: 8px; }
main.good { border-top-color: var(--good); }
.product { margin: 0 0 4px; color: var(--soft); font-size: 14px; }
h1 { margin: 0 0 16px; font-size: 26px; line-height: 1.25; text-wrap: balance; }
p { margin: 0 0 16px; }
ol, ul { margin: 0 0 16px; padding-left: 22px; }
li { margin-bottom: 8px; }
code { color: var(--soft); font: 13px/1.5 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.scopes { display: block; }
a.button { display: inline-block; margin-top: 8px; padding: 11px 22px; border-radius: 6px; background: var(--button);
  color: #fff; font-weight: 600; text-decoration: none; }
a.button:hover { filter: brightness(1.1); }
a.button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.footnote { margin: 24px 0 0; color: var(--soft); font-size: 14px; overflow-wrap: anywhere; }
`;
