/**
 * The text in small letters without tone and shape marks: what a parent types
 * on a phone without a Vietnamese keyboard.
 *
 * @example fold('Kết nạp ĐẢNG') // 'ket nap dang'
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
