/** The landing page's style, in light and dark, from 320 pixels up. */
export const landingStyle = `:root {
  color-scheme: light dark;
  --paper: #fbfaf8;
  --card: #fff;
  --ink: #1d1b1a;
  --quiet: #5f5a56;
  --line: #e3ded8;
  --accent: #9f1d20;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171615;
    --card: #201e1d;
    --ink: #ece8e4;
    --quiet: #aaa39c;
    --line: #37332f;
    --accent: #f08a80;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
main { max-width: 60rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 4rem) clamp(1rem, 4vw, 2rem) 4rem; }
h1 { margin: 0 0 1.5rem; font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.25; letter-spacing: .01em; }
h1 span { display: block; margin-top: .35rem; color: var(--quiet); font-size: 1.1rem; font-weight: 500; }
h2 { margin: 3rem 0 1rem; font-size: 1.2rem; line-height: 1.4; }
h2 span { margin-left: .4em; color: var(--quiet); font-size: .95rem; font-weight: 500; }
.about { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 2.5rem; }
.about p { margin: 0 0 1rem; }
[lang="en"] { line-height: 1.55; }
.about [lang="en"] { color: var(--quiet); font-size: .95rem; }
.source { margin: .5rem 0 0; padding-left: .9rem; border-left: 3px solid var(--accent); color: var(--quiet); font-size: .9rem; }
cite { color: var(--ink); font-style: normal; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
nav { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin-top: 2.5rem; }
nav a { display: block; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); color: var(--ink); }
nav a:hover { border-color: var(--accent); text-decoration: none; }
nav strong { display: block; color: var(--accent); }
nav span { display: block; font-size: .9rem; line-height: 1.5; }
nav span[lang="en"] { color: var(--quiet); font-size: .85rem; }
.examples { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2.5rem; margin: 0; padding: 0; list-style: none; }
.examples li { border-top: 1px solid var(--line); }
.examples a { display: block; padding: .7rem 0; color: var(--ink); }
.examples a:hover { color: var(--accent); text-decoration: none; }
.examples span { display: block; color: var(--quiet); font-size: .88rem; }
pre { margin: 0; padding: 1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); font: .85rem/1.6 ui-monospace, Menlo, Consolas, monospace; }
`;
