import { html, nothing, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import {
  BookOpenText,
  Braces,
  ChartBar,
  Check,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  CircleDashed,
  CircleHelp,
  Code,
  Copy,
  CornerDownRight,
  Download,
  Ellipsis,
  ExternalLink,
  Eye,
  EyeOff,
  FileText,
  FoldHorizontal,
  House,
  type IconNode,
  Image,
  Info,
  Landmark,
  Languages,
  Layers,
  Link,
  List,
  ListChecks,
  ListFilter,
  ListOrdered,
  Maximize,
  MessagesSquare,
  Minus,
  Moon,
  MoveRight,
  Pin,
  Plus,
  Quote,
  Redo2,
  RefreshCw,
  Route,
  Scale,
  Search,
  ShieldCheck,
  Sun,
  SunMoon,
  Table2,
  Undo2,
  UnfoldHorizontal,
  UserCheck,
  Waypoints,
  X,
} from 'lucide';

/** A question mark without a circle, which stands in a family's own. */
const Question: IconNode = [
  ['path', { d: 'M8 8.5a4 4 0 0 1 8 .5c0 3-4 3.5-4 6' }],
  ['path', { d: 'M12 19.5h.01' }],
];

/** The icons of the explorer, by lucide's names. A family of an ontology may have any of them. */
const icons = {
  'book-open-text': BookOpenText,
  braces: Braces,
  'chart-bar': ChartBar,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  'circle-alert': CircleAlert,
  'circle-dashed': CircleDashed,
  'circle-help': CircleHelp,
  code: Code,
  copy: Copy,
  'corner-down-right': CornerDownRight,
  download: Download,
  ellipsis: Ellipsis,
  'external-link': ExternalLink,
  eye: Eye,
  'eye-off': EyeOff,
  'file-text': FileText,
  fold: FoldHorizontal,
  house: House,
  image: Image,
  info: Info,
  landmark: Landmark,
  languages: Languages,
  layers: Layers,
  link: Link,
  list: List,
  'list-checks': ListChecks,
  'list-filter': ListFilter,
  'list-ordered': ListOrdered,
  maximize: Maximize,
  'messages-square': MessagesSquare,
  minus: Minus,
  moon: Moon,
  'move-right': MoveRight,
  pin: Pin,
  plus: Plus,
  question: Question,
  quote: Quote,
  'redo-2': Redo2,
  'refresh-cw': RefreshCw,
  route: Route,
  scale: Scale,
  search: Search,
  'shield-check': ShieldCheck,
  sun: Sun,
  'sun-moon': SunMoon,
  'table-2': Table2,
  'undo-2': Undo2,
  unfold: UnfoldHorizontal,
  'user-check': UserCheck,
  waypoints: Waypoints,
  x: X,
} as const satisfies Record<string, IconNode>;

export type IconName = keyof typeof icons;

export const isIcon = (name: string): name is IconName => Object.hasOwn(icons, name);

/** The parts of an icon, within a box of 24 × 24. */
export const iconNode = (name: IconName): IconNode => icons[name];

/** The drawing of an icon, within a box of 24 × 24: SVG elements as text. */
export const iconDrawing = (name: IconName): string =>
  icons[name].map(([tag, attributes]) => `<${tag}${Object.entries(attributes).map(attribute).join('')}/>`).join('');

const attribute = ([name, value]: [string, unknown]): string => (name === 'key' ? '' : ` ${name}="${value}"`);

/** An icon beside a text, or on a button that has a name; `size` is its side in px. */
export const icon = (name: IconName | null, size = 18): TemplateResult | typeof nothing =>
  name === null
    ? nothing
    : html`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">${unsafeSVG(iconDrawing(name))}</svg>`;
