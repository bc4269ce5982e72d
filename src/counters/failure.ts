import { SERVICES } from '../visits/services.ts';
import type { SourceSettings } from '../schemas/visit-source.ts';

/** Why a counter's figures cannot be had or used. */
export type Failure =
  | { readonly kind: 'noKey' | 'unreachable' | 'tooSlow' | 'notJson' | 'shape' | 'allZero' }
  | { readonly kind: 'status'; readonly status: number };

/** Thrown by what asks a counter, caught where the answer is used. */
export class CounterFailure extends Error {
  override name = 'CounterFailure';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/**
 * The failure in the words of staff: which counter, what happened, what to do. It
 * holds nothing of the answer and nothing of the key, so a hostile counter cannot
 * write to the terminal.
 */
export function failureSentence(failure: Failure, source: SourceSettings): string {
  return `${sourceName(source)} ${explain(failure, source)}`;
}

/** How sentences name a source: `Umami (thongke.example)`. */
export function sourceName({ type, url }: Pick<SourceSettings, 'type' | 'url'>): string {
  return `${SERVICES[type].label} (${new URL(url).host})`;
}

function explain(failure: Failure, source: SourceSettings): string {
  const { keyEnv } = source;
  switch (failure.kind) {
    case 'noKey':
      return `chưa hỏi được vì biến môi trường ${keyEnv} chưa có khóa dùng được. Xin đặt khóa vào biến ấy rồi chạy lại.`;
    case 'unreachable':
      return 'không kết nối được. Xin xem lại mạng và dòng url của visits.source trong school.yaml, rồi chạy lại.';
    case 'tooSlow':
      return 'không trả lời kịp trong thời gian chờ. Xin chạy lại sau.';
    case 'notJson':
      return 'trả lời không phải số liệu (JSON). Thường là do dòng url trỏ nhầm sang trang khác: xin mở địa chỉ ấy bằng trình duyệt để xem lại.';
    case 'shape':
      return 'trả lời theo dạng mà trang chưa hiểu, có thể do phiên bản khác. Xin báo cho người phụ trách kỹ thuật.';
    case 'allZero':
      return `trả lời toàn số 0. Xin xem lại ${whichSite(source)}, và bộ đếm còn nhận lượt hay không.`;
    case 'status':
      return explainStatus(failure.status, source);
  }
}

function explainStatus(status: number, source: SourceSettings): string {
  const said = `(mã ${status})`;
  if (status === 401 || status === 403)
    return `không nhận khóa ${said}. Xin tạo khóa mới có quyền đọc số liệu của trang này, rồi đặt vào biến môi trường ${source.keyEnv}.`;
  if (status === 402)
    return `đòi gói trả phí mới cho đọc số liệu ${said}. Xin đổi gói, hoặc chọn bộ đếm khác trong school.yaml.`;
  if (status === 429) return `đang hạn chế vì bị hỏi quá nhiều lần ${said}. Xin đợi một giờ rồi chạy lại.`;
  if (status === 404)
    return `không có địa chỉ cần hỏi ${said}. Xin xem lại ${whichSite(source)} trong school.yaml.`;
  if (status >= 500) return `đang gặp lỗi ${said}. Xin chạy lại sau.`;
  if (status >= 300 && status < 400)
    return `chuyển sang địa chỉ khác ${said}. Xin viết địa chỉ mới vào dòng url của visits.source trong school.yaml.`;
  return `không nhận câu hỏi ${said}. Xin xem lại ${whichSite(source)} trong school.yaml.`;
}

function whichSite({ type }: SourceSettings): string {
  return SERVICES[type].hasSites ? 'dòng url và site của visits.source' : 'dòng url của visits.source';
}
