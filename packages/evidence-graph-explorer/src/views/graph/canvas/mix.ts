/** A colour of six hexadecimal digits, moved towards another by a share between 0 and 1. */
export function mix(color: string, towards: string, share: number): string {
  const [from, to] = [channelsOf(color), channelsOf(towards)];
  const mixed = from.map((channel, index) => Math.round(channel + ((to[index] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const channelsOf = (color: string): number[] => [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
