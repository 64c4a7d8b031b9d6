import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatUrl, parseUrl, portOf, withQueryValue } from '../index.ts';

test.each([
  ['https://bad host/v2', 'parse "https://bad host/v2": invalid character " " in host name'],
  [' https://a.test', 'parse " https://a.test": first path segment in URL cannot contain colon'],
  ['http://[::1', 'parse "http://[::1": missing \']\' in host'],
  ['https://a.test:port', 'parse "https://a.test:port": invalid port ":port" after host'],
  ['https://b{:port', 'parse "https://b{:port": invalid port ":port" after host'],
  ['//b{', 'parse "//b{": invalid character "{" in host name'],
  ['https://a b#fragment', 'parse "https://a b": invalid character " " in host name'],
  ['https://a.test/#%zz', 'parse "https://a.test/#%zz": invalid URL escape "%zz"'],
  ['https://a.test/%4', 'parse "https://a.test/%4": invalid URL escape "%4"'],
  ['https://a.test/%z漢', 'parse "https://a.test/%z漢": invalid URL escape "%z\\xe6"'],
  ['https://%41.test', 'parse "https://%41.test": invalid URL escape "%41"'],
  ['https://u r@a.test', 'parse "https://u r@a.test": net/url: invalid userinfo'],
  ['https://a.test\n', 'parse "https://a.test\\n": net/url: invalid control character in URL'],
  ['://a.test', 'parse "://a.test": missing protocol scheme'],
  [
    'https://[a.test]',
    'parse "https://[a.test]": invalid host: ParseAddr("a.test"): unexpected character (at "a.test")',
  ],
  [
    'https://[12345::]',
    'parse "https://[12345::]": invalid host: ParseAddr("12345::"): each group must have 4 or less digits (at "12345::")',
  ],
  ['https://[1.2.3.4]', 'parse "https://[1.2.3.4]": invalid IP-literal'],
  ['https://a[::1]', 'parse "https://a[::1]": invalid IP-literal'],
])("%j is refused in Go's words", (text, reason) => {
  expect(parseUrl(text)).toEqual({ ok: false, reason });
});

test.each([
  ['https://fd00::1:5000', 'parse "https://fd00::1:5000": invalid port "::1:5000" after host'],
  ['http://u@::1/v2', 'parse "http://u@::1/v2": invalid port "::1" after host'],
  ['https://a.test:1:2', 'parse "https://a.test:1:2": invalid port ":1:2" after host'],
])('%j is refused where the first colon begins the port', (text, reason) => {
  expect(parseUrl(text, true)).toEqual({ ok: false, reason });
  expect(parseUrl(text).ok).toBe(true);
});

test.each(['//fd00::1:5000', 'tcp://fd00::1:5000', 'https://[fd00::1]:5000', 'https://u:p@a.test:5000'])(
  '%j is the same where the first colon begins the port',
  (text) => {
    expect(parseUrl(text, true)).toEqual(parseUrl(text));
    expect(parseUrl(text).ok).toBe(true);
  },
);

test.each([
  ['HTTPS://Registry.Example.COM/V2', 'https://Registry.Example.COM/V2'],
  ['https://user:pa%20ss@a.test/v2', 'https://user:pa%20ss@a.test/v2'],
  ['https://u%41@a.test', 'https://uA@a.test'],
  ['https://a.test/a b/漢', 'https://a.test/a%20b/%E6%BC%A2'],
  ['https://a.test/%41%2f!', 'https://a.test/%41%2f!'],
  ['https://a.test?x="y"&z=漢', 'https://a.test?x="y"&z=漢'],
  ['https://a.test?', 'https://a.test?'],
  ['https://a.test/#a b', 'https://a.test/#a%20b'],
  ['https://a.test/#', 'https://a.test/'],
  ['https://%C3%A9.test', 'https://%C3%A9.test'],
  ['https://[fe80::1%25eth%200]:5000/', 'https://[fe80::1%25eth%200]:5000/'],
  ['https:///path', 'https:///path'],
  ['https:/path', 'https:/path'],
  ['mailto:a//b?c', 'mailto:a//b?c'],
  ['////a.test', '////a.test'],
  ['*', '*'],
  ['https://fd00::1:5000', 'https://fd00::1:5000'],
])('%j is written as %j', (text, written) => {
  const url = parseUrl(text);
  expect(url.ok && formatUrl(url.value)).toBe(written);
});

test.each([
  ['https://a.test:8443/v2', 'a.test:8443', '8443'],
  ['https://[::1]:5000', '[::1]:5000', '5000'],
  ['https://[::1]', '[::1]', ''],
  ['https://a.test:', 'a.test:', ''],
  ['//u@a.test', 'a.test', ''],
])('%j has the host %s', (text, host, port) => {
  const url = parseUrl(text);
  expect(url).toMatchObject({ ok: true, value: { host } });
  expect(url.ok && portOf(url.value)).toBe(port);
});

test('what was written reads back to the same, and stays', () => {
  const text = fc.stringMatching(/^https?:\/\/[a-z%4:@[\]. é]{0,6}[/a%2f?# !"漢]{0,8}$/);
  fc.assert(
    fc.property(text, (written) => {
      const url = parseUrl(written);
      fc.pre(url.ok);
      const again = parseUrl(formatUrl(url.value));
      expect(again.ok && formatUrl(again.value)).toBe(formatUrl(url.value));
    }),
  );
});

test.each([
  ['', 'ns=a%3A5'],
  ['x=1/b&a', 'a=&ns=a%3A5&x=1%2Fb'],
  ['z=2&ns=b&z=1&&=', '=&ns=b&ns=a%3A5&z=2&z=1'],
  ['a+b=%41%20ä#', 'a+b=A+%C3%A4%23&ns=a%3A5'],
  ["~.-_=!'()*%2B%ff", 'ns=a%3A5&~.-_=%21%27%28%29%2A%2B%FF'],
])('%j with one more value is %j', (query, written) => {
  expect(withQueryValue(query, 'ns', 'a:5')).toEqual({ ok: true, value: written });
});

test.each([
  ['a=%zz/x&b=%1', 'invalid URL escape "%zz"'],
  ['%', 'invalid URL escape "%"'],
  ['%+1', 'invalid URL escape "%+1"'],
  ['%zz&a;b', 'invalid semicolon separator in query'],
])("the query %j is refused in Go's words", (query, reason) => {
  expect(withQueryValue(query, 'ns', 'a')).toEqual({ ok: false, reason });
});
