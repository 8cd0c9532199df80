/** For tests: pieces of pages whose tree is not what their source looks like. */
export const HTML_PIECES: readonly string[] = [
  ...'<p> </p> <table> <tr> <td> </td> </table> <b> <i> </b> </i> <svg> </svg> <math> <select> <option>'.split(
    ' ',
  ),
  ...'<script> </script> <title> </title> <textarea> </textarea> <template> <noscript> </noscript>'.split(
    ' ',
  ),
  ...'</> </html> </body> <head> <body> <plaintext> <frameset> <li> <ul> </ul> <blockquote> </blockquote>'.split(
    ' ',
  ),
  ...'<pre> </pre> <h1> </h1> <h2> <nav> </nav> <br> </a> &lt &amp; &nbsp;'.split(' '),
  '<![CDATA[q]]>',
  '<!-- a comment -->',
  '<!doctype html>',
  '<a href="',
  '"',
  '<ol start=3>',
  '<td rowspan=2>',
  '<th colspan=3 rowspan=0>',
  '<tr>',
  '<img alt="a lamp" src=x onerror=canary()>',
  '<meta name=author content="Ann Bee">',
  '<html lang=en>',
  '<a href="javascript:canary()">',
  '<a href="data:text/html,canary">',
  '<div hidden>',
  '<div class="tweet">Ann Bee@ann',
  '</div>',
  '<ruby>灯<rt>ひ</rt></ruby>',
  '<h1>The lamp</h1><time datetime="2031-03-06">3 hours ago</time>',
  '<td>a<br><br>b',
  '<script type="application/ld+json">{"@type":"Article","headline":"x","__proto__":{"a":1}}</script>',
];
