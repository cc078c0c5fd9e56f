import { describe, expect, it } from 'vitest';
import { ProgressLine } from '../../packages/evidence-graph/src/cli/progress-line.js';

function streamOf(isTTY: boolean): { isTTY: boolean; write: (text: string) => boolean; written: () => string } {
  let all = '';
  return {
    isTTY,
    write: (text) => {
      all += text;
      return true;
    },
    written: () => all,
  };
}

describe('the line of progress', () => {
  it('is one line of a terminal, and leaves nothing', () => {
    const stream = streamOf(true);
    const line = new ProgressLine(stream);
    line.show('1 of 2');
    line.show('2 of 2');
    line.clear();
    line.clear();
    expect(stream.written().split('\r\u001b[K')).toEqual(['', '1 of 2', '2 of 2', '']);
  });

  it('is not written to a file', () => {
    const stream = streamOf(false);
    const line = new ProgressLine(stream);
    line.show('1 of 2');
    line.clear();
    expect(stream.written()).toBe('');
  });
});
