/** The one document of the pages; scripts and styles come from `/portal/assets`. */
export const pageHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local portal · Invisible Pipeline</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/portal/assets/styles.css">
</head>
<body>
<div id="root"></div>
<script src="/portal/assets/page.js"></script>
</body>
</html>
`;
