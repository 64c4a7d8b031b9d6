export { bytesOf, readableText, textOf } from './byte-string.ts';
export { joinPath, relativePath } from './file-path.ts';
export { compareBytes, inByteOrder } from './order.ts';
export { quote } from './quote.ts';
export { defaultHost, isLocalhost } from './registry-host.ts';
export { type Parsed, parsed, refused } from './result.ts';
export { formatUrl } from './url/format.ts';
export { parseUrl } from './url/parse.ts';
export { portOf } from './url/url.ts';
