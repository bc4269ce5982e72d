import { expect, test } from 'vitest';
import { xmlFault } from '../../src/build/gates/well-formed.ts';

test.each(['<a/>', '<?xml version="1.0"?>\n<a b="1" c=\'2\'><d:e/>x &amp; &#39; &#x1F;<!-- y --><![CDATA[<z> & ]]></a>\n', '\ufeff<a>Đ</a>', '<!DOCTYPE a><a></a >', '<a ></a>'])('%s is well-formed', (text) => {
  expect(xmlFault(text)).toBeUndefined();
});

test.each([
  ['', /gốc/],
  ['chữ', /ngoài phần tử gốc/],
  ['<a>', /<a> chưa đóng/],
  ['<a></b>', /đóng sai chỗ/],
  ['<a><b></a></b>', /đóng sai chỗ/],
  ['</a>', /đóng sai chỗ/],
  ['<a/><b/>', /hai phần tử gốc/],
  ['<a></a><b></b>', /hai phần tử gốc/],
  ['<a/>x', /ngoài phần tử gốc/],
  ['<a>\n& </a>', /dấu & .*dòng 1|dấu & .*dòng 2/],
  ['<a>&nbsp;</a>', /dấu &/],
  ['<a b="&"/>', /dấu &/],
  ['<a b=1/>', /dấu </],
  ['<a b="<"/>', /dấu </],
  ['<a b="1" b="2"/>', /hai lần/],
  ['<a>1 < 2</a>', /dấu </],
  ['<a>]]></a>', /\]\]>/],
  ['<a><!-- -- --></a>', /ghi chú/],
  [' <?xml version="1.0"?><a/>', /đầu tệp/],
  ['<a>\u0001</a>', /ký tự điều khiển/],
  ['<a>\ud800</a>', /ký tự điều khiển/],
  ['<a><![CDATA[</a>', /dấu </],
])('%j is not', (text, fault) => {
  expect(xmlFault(text)).toMatch(fault);
});
