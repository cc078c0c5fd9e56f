import type { Example } from '../../examples/example.js';
import { escapeHtml } from './escape-html.js';

const heading = { zh: '中组部负责人就党的二十大代表选举工作情况答记者问', zhSource: '观察者网，2022年9月26日，刊新华社记者采访' };

/** What a person sees who opens the server's address. */
export const landingPage = ({ origin, examples, hasSchema }: LandingOptions): string => `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>二十大代表选举知识图谱 · Delegate election graph</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/landing.css">
</head>
<body>
<main>
<header>
<h1>二十大代表选举知识图谱<span lang="en">Delegate election graph</span></h1>
<div class="about">
<p>一篇报道的知识图谱：2296名党的二十大代表是怎样选举产生的。选举单位、代表类别与统计、产生程序、质量把关、参与渠道、纪律措施，都可以用 GraphQL 沿着关系查询；报道所说的每一点都注明它在文中的位置。背景知识（例如各选举单位的名称）另行标明；报道没有回答的，图谱回答“未说明”。</p>
<p lang="en">The knowledge graph of one press article: how the 2,296 delegates to the 20th National Congress of the CPC were elected. GraphQL follows the relationships between election units, delegate categories and their statistics, procedures, quality gates, channels of participation and discipline measures. Whatever the article states says where it stands there; background knowledge, such as the names of the units, is marked as such; what the article leaves open is answered as not stated.</p>
</div>
<p class="source">来源 · <span lang="en">Source</span>：<cite>《${heading.zh}》</cite>，${heading.zhSource} · <span lang="en">Guancha, 26 September 2022, an interview by a Xinhua reporter</span></p>
</header>
<nav aria-label="入口 · Entrances">
${entrance('/graphql', 'GraphiQL', '在浏览器里查询', 'Query in the browser')}
${hasSchema ? entrance('/schema.graphql', 'schema.graphql', '下载类型定义', 'Download the schema') : ''}
${entrance('/examples.json', 'examples.json', '全部示例查询', 'All example queries')}
${entrance('/health', 'health', '服务状态', 'State of the server')}
</nav>
${examples.length > 0 ? exampleSection(examples) : ''}
<section>
<h2>在命令行 <span lang="en">On the command line</span></h2>
<pre><code>curl -s ${escapeHtml(origin)}/graphql -H 'Content-Type: application/json' \\
  -d '{"query":"{ __schema { queryType { fields { name } } } }"}'</code></pre>
</section>
</main>
</body>
</html>
`;

export interface LandingOptions {
  /** Where the caller has reached the server. */
  readonly origin: string;
  readonly examples: readonly Example[];
  readonly hasSchema: boolean;
}

const entrance = (href: string, name: string, zh: string, en: string): string =>
  `<a href="${href}"><strong>${name}</strong><span>${zh}</span><span lang="en">${en}</span></a>`;

const exampleSection = (examples: readonly Example[]): string => `<section>
<h2>从一个问题开始 <span lang="en">Start from a question</span></h2>
<ol class="examples">
${examples.map(exampleItem).join('\n')}
</ol>
</section>`;

const exampleItem = ({ id, title }: Example): string =>
  `<li><a href="/graphql?example=${escapeHtml(encodeURIComponent(id))}">${escapeHtml(title.zh)}<span lang="en">${escapeHtml(title.en)}</span></a></li>`;
