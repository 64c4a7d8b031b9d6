import { profileDescriptions } from './profile-api-descriptions.ts';

/** What the schemas of the API say in English, in Chinese. */
export const chineseDescriptions: ReadonlyMap<string, string> = new Map([
  [
    'What the page tells, for other programs. Sentences are in English or Chinese, by the Accept-Language of the request.',
    '页面上的一切，供其他程序使用。文字按请求的 Accept-Language 使用英文或中文。',
  ],
  ['The files that a release writes', '某个版本写出的文件'],
  [
    'The config.toml and hosts.toml that a target makes of a registries.yaml, byte for byte.',
    '目标版本根据 registries.yaml 生成的 config.toml 和 hosts.toml，逐字节一致。',
  ],
  ['Answered.', '已应答。'],
  [
    'Texts by their paths, seen from /var/lib/rancher/<program>/agent/etc/containerd.',
    '以路径为键的文件内容，路径相对于 /var/lib/rancher/<program>/agent/etc/containerd。',
  ],
  ["The program's own log lines.", '程序自己的日志行。'],
  ['The request is no JSON, or not of this form.', '请求不是 JSON，或格式不符。'],
  [
    'The server takes an account, and the request bears neither a session nor a token.',
    '服务器要求账号，而请求既没有会话也没有令牌。',
  ],
  [
    'The request comes from a page of another site, or from an account that may not do this.',
    '请求来自其他网站的页面，或其账号无权执行此操作。',
  ],
  ['The request is too large.', '请求太大。'],
  ['The request is not application/json.', '请求不是 application/json。'],
  ['The server does not answer to this host name.', '服务器不以这个主机名应答。'],
  ['The document, the target or the number of endpoints is refused.', '文档、目标或端点数量不被接受。'],
  ['What pulls will ask', '拉取会请求什么'],
  [
    'The requests that the pull of each image makes, in order, and what about them surprises.',
    '每个镜像的拉取依次发出的请求，以及其中出人意料之处。',
  ],
  ['The pull ends before any request.', '拉取在发出任何请求之前就结束了。'],
  ['containerd does not start.', 'containerd 无法启动。'],
  ["The image's name is refused.", '镜像名称不被接受。'],
  ['Test endpoints and pulls for real', '真实测试端点和拉取'],
  [
    'Asks endpoints as containerd would, from this server. Each line of the answer is one event in JSON, sent as soon as it is known; `done` is the last one. Who stops reading calls the tests off.',
    '从本服务器按 containerd 的方式请求端点。应答的每一行是一个 JSON 事件，得知后立即发送，最后一行是 `done`。停止读取即取消测试。',
  ],
  [
    'What is in the TLS files that the document names, in PEM, by their paths on the node.',
    '文档中引用的 TLS 文件的内容（PEM），以节点上的路径为键。',
  ],
  ['Chosen by whoever asks; every event of the test names it.', '由请求者指定；该测试的每个事件都会带上它。'],
  ['The name under mirrors, or of a registry without one.', 'mirrors 下的名称，或没有镜像加速器的镜像仓库的名称。'],
  ['Which of its endpoints; null for the registry itself.', '第几个端点；null 表示镜像仓库本身。'],
  ['An image to look for there as well.', '同时在那里查找的镜像。'],
  ['Whose facts are used where the release is not known.', '版本未知时，采用哪个版本的事实。'],
  ['What was answered for.', '应答所针对的目标。'],
  ["For people, in the request's language where it is about the document.", '供人阅读；与文档有关时使用请求的语言。'],
  ['An error, as RFC 9457 has it.', '错误，格式见 RFC 9457。'],
  ['After rewriting.', '重写之后。'],
  ['Whether http follows where https is not spoken.', 'https 不通时是否改用 http。'],
  ['A host that is asked, by its first request.', '被请求的主机，以其第一个请求表示。'],
  ['The id of the test.', '测试的 id。'],
  ['Which host of the test, from 0 on; of an endpoint there is one.', '测试中的第几个主机，从 0 开始；端点只有一个。'],
  [
    "containerd's own words for it; … stands for what differs from case to case.",
    'containerd 的原文；… 处的内容因情况而异。',
  ],
  ["In the request's language.", '使用请求的语言。'],
  ['ISO 8601, in UTC', 'ISO 8601，UTC 时间'],
  ['One line of the answer.', '应答中的一行。'],
  ...profileDescriptions,
]);
