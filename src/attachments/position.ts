/** How the EXIF data of a photo points to its position, in both orders of bytes. */
const GPS_POINTERS = ['2588040001000000', '8825000400000001'].map((hex) => Buffer.from(hex, 'hex'));

/** The note on a file in which a photo still tells where it was taken; none for others. */
export function positionNotes(bytes: Buffer): string[] {
  return GPS_POINTERS.some((pointer) => bytes.includes(pointer))
    ? ['có ảnh còn ghi nơi chụp (GPS) bên trong']
    : [];
}
