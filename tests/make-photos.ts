import sharp from 'sharp';

/** Words planted in a photo's metadata that must be nowhere in the finished site. */
export const PLANTED = [
  'Nguyen Van Bi Mat',
  'SN-2718281828',
  'Chu-may-314159',
  'GhiChuMay-161803',
  'XMP-Bi-Mat-577215',
  'IPTC-Bi-Mat-693147',
  'COM-Bi-Mat-141421',
  'Duoi-tep-173205',
  'Anh-nho-223606',
] as const;

const [ARTIST, SERIAL, OWNER, MAKER, XMP, IPTC, COMMENT, BEHIND, THUMBNAIL] = PLANTED;

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A JPEG that tells everything a phone can: position, names, serial number, notes of the maker, XMP, IPTC, a comment, a thumbnail, bytes behind its end. */
export async function aTalkativeJpeg(width = 1200, height = 800): Promise<Buffer> {
  const noise = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#0b6145',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  })
    .jpeg()
    .toBuffer();
  const told = await sharp(noise)
    .withExif({
      IFD0: { Artist: ARTIST, Copyright: OWNER, Make: 'Máy', Model: SERIAL },
      IFD2: {
        MakerNote: MAKER,
        UserComment: MAKER,
        BodySerialNumber: SERIAL,
        CameraOwnerName: OWNER,
        LensSerialNumber: SERIAL,
      },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 54/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '105/1 38/1 0/1',
      },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description><a>${XMP}</a></rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .jpeg()
    .toBuffer();
  const resource = Buffer.concat([
    Buffer.from(
      `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x50\0${String.fromCharCode(IPTC.length)}`,
      'latin1',
    ),
    Buffer.from(IPTC),
    Buffer.alloc(8),
  ]);
  const small = Buffer.concat([
    Buffer.from('Exif\0\0'),
    noise.subarray(0, 300),
    Buffer.from(THUMBNAIL),
    Buffer.from([0xff, 0xd9]),
  ]);
  return Buffer.concat([
    told.subarray(0, 2),
    segment(0xed, resource),
    segment(0xfe, Buffer.from(COMMENT)),
    told.subarray(2, -2),
    told.subarray(-2),
    segment(0xe1, small),
    Buffer.from(BEHIND),
  ]);
}
