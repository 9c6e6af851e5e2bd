import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '#core/mail/html-to-text.ts';

describe('htmlToText', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['blocks', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['line breaks', 'One<br>Two<br/><br>Three', 'One\nTwo\n\nThree'],
    ['blank runs', '<p>One\n   two&nbsp;three</p>', 'One two three'],
    ['inline tags', 'a <b>bold</b> word, <i>i</i>talic', 'a bold word, italic'],
    ['links', '<a href="https://x.example">our offer</a> here', 'our offer here'],
    ['lists', '<ul><li>One</li><li>Two</li></ul>After', '- One\n- Two\n\nAfter'],
    [
      'tables',
      '<table><tr><td>Seats</td><td>40</td></tr><tr><td>Plan</td><td>Pro</td></tr></table>',
      'Seats | 40\nPlan | Pro',
    ],
    ['entities', 'R&amp;D &lt;40&gt; &euro;&#233;&#x1F600;', 'R&D <40> €é😀'],
    ['styles and scripts', '<style>p{}</style><script>1<2</script><title>t</title>Text', 'Text'],
    ['comments', 'a<!-- no --><!--[if mso]>x<![endif]-->b', 'ab'],
    ['hidden elements', '<div style="display: none">no <b>no</b></div><span hidden>no</span>Yes', 'Yes'],
    ['preformatted text', '<pre>One\n  Two</pre>', 'One\nTwo'],
    ['unclosed tags', '<div><p>One<p>Two<b>three', 'One\n\nTwothree'],
    ['stray closing tags', '</div>One</p></td>Two', 'OneTwo'],
    ['nothing', '', ''],
  ])('renders %s', (_name, html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });

  it('marks block quotes and leaves answers between them unmarked', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On 3 May 2025, Ann &lt;a@v.example&gt; wrote:</div>' +
      '<blockquote class="gmail_quote"><div>How many?</div></blockquote><div>Forty.</div>' +
      '<blockquote>And <blockquote>older</blockquote></blockquote></div>';
    expect(htmlToText(html).split('\n').filter(Boolean)).toEqual([
      'On 3 May 2025, Ann <a@v.example> wrote:',
      '> How many?',
      'Forty.',
      '> And',
      '> > older',
    ]);
  });

  it.each([
    ['Outlook on the web', '<div id="divRplyFwdMsg"><b>Desde:</b> A<br></div><div>Old words</div>'],
    ['Yahoo', '<div class="yahoo_quoted"><div>Old words</div></div>'],
  ])('marks the history of %s', (_name, html) => {
    expect(htmlToText(`<div>New words</div>${html}`)).toMatch(/^New words\n[^]*> Old words$/);
  });

  it('draws the line of desktop Outlook above a header block', () => {
    const html = 'New<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> A</p></div>';
    expect(htmlToText(html)).toContain('________\n\nFrom: A');
  });

  it.each([
    ['deep nesting', '<div>'.repeat(100_000)],
    ['nested quotes', '<blockquote>x'.repeat(5_000)],
    ['many stray closing tags', '<div>'.repeat(50_000) + '</p>'.repeat(50_000)],
    ['an open tag that never ends', `<a ${'b="c" '.repeat(50_000)}`],
    ['angle brackets', '<'.repeat(100_000)],
  ])('survives %s', (_name, html) => {
    expect(htmlToText(html).length).toBeLessThanOrEqual(1_000_000);
  });

  it('never throws on any soup of tags', () => {
    const parts = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<br',
      '>',
      '&',
      '&amp;',
      '<blockquote>',
      '"',
      '=',
      '<!--',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 5 }))), (soup) => {
        expect(typeof htmlToText(soup.join(''))).toBe('string');
      }),
    );
  });
});
