const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const styles = `
*{box-sizing:border-box}
body{margin:0;background:#f5f8fa;color:#213343;font:16px/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:2rem 1rem}
.card{background:#fff;border:1px solid #dfe3eb;border-radius:8px;padding:1.5rem}
h1{font-size:1.375rem;line-height:1.3;margin:0 0 .5rem}
h2{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
ul{margin:0;padding:0 0 0 1.25rem}
li{margin:.25rem 0}
code{display:block;color:#516f90;font-size:.8125rem;overflow-wrap:anywhere}
.choice{display:flex;gap:.75rem;align-items:flex-start;border:1px solid #cbd6e2;border-radius:6px;padding:.75rem;margin:.5rem 0;cursor:pointer}
.choice:has(:checked){border-color:#0068b1;box-shadow:0 0 0 1px #0068b1}
.choice input{margin:.3rem 0 0}
.quiet{margin:0;color:#516f90;font-size:.875rem;display:block}
.onward{margin-top:1.5rem}
.buttons{display:flex;gap:.75rem;flex-wrap:wrap;margin-top:1rem}
button{font:inherit;font-weight:600;border-radius:4px;padding:.6rem 1.25rem;border:1px solid #0068b1;background:#0068b1;color:#fff;cursor:pointer}
button.second{background:#fff;color:#0068b1}
:focus-visible{outline:3px solid #0068b180;outline-offset:2px}
.row{display:flex;gap:1rem;justify-content:space-between;align-items:center;flex-wrap:wrap;padding:.75rem 0;border-top:1px solid #dfe3eb}
`;

/** A whole page; the body is HTML already. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Local HubSpot</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body><main><div class="card">${body}</div></main></body>
</html>`;
