import { crc32, deflateSync } from 'node:zlib';

type Rgb = readonly [red: number, green: number, blue: number];

/** Index in the picture to colour: sky, box at the source, arrow, box at the destination. */
const PALETTE: readonly Rgb[] = [
  [15, 82, 186],
  [160, 196, 255],
  [255, 255, 255],
  [255, 196, 61],
];

// A box that goes from the left to the right, on a grid of 16 by 16.
const PICTURE: readonly string[] = [
  '................',
  '................',
  '................',
  '.........o......',
  '.........oo.....',
  '...ooooooooo....',
  '...oooooooooo...',
  '...ooooooooo....',
  '.........oo.....',
  '.........o......',
  '..+++......###..',
  '..+++......###..',
  '..+++......###..',
  '................',
  '................',
  '................',
];
const SIGNS = '.+o#';

/**
 * The icon as a PNG (W3C PNG, third edition) with a palette. Stored, not compressed, so that it is
 * the same bytes on every Node.
 *
 * @param size pixels on each side, a multiple of 16.
 */
export function iconPng(size: number): Buffer {
  const scale = size / PICTURE.length;
  const rows = PICTURE.flatMap((row) => {
    const pixels = row.split(/(?=.)/).flatMap((sign) => {
      const index = SIGNS.indexOf(sign);
      return Array.from({ length: scale }, () => index);
    });
    // Every line begins with its filter: none.
    return Array.from({ length: scale }, () => Buffer.from([0, ...pixels]));
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a pixel, indexed colour.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(PALETTE.flat())),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
