import { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { isServiceName, SERVICE_NAMES, SERVICES, type ServiceName } from '../visits/services.ts';
import { text } from './fields.ts';

/** The name of an environment variable as all systems take it. */
const VARIABLE = /^[A-Z][A-Z0-9_]{2,59}$/;

/** Long, with digits and without a word's end: what counters give out as keys, where it happens to be in capitals. */
const KEY = /^(?=.*\d)[A-Z0-9]{20,}$/;

/** Says a fault in whole sentences: what is wrong, and what to write. */
function fault(context: z.RefinementCtx, problem: string, fix: string, path: string[] = []): void {
  context.addIssue({ code: 'custom', message: 'said', path, params: { problem, fix } });
}

const type = text(40).transform((written, context): ServiceName => {
  if (isServiceName(written)) return written;
  const near = nearest(written, SERVICE_NAMES);
  fault(
    context,
    `Không có bộ đếm tên “${written}”.`,
    near
      ? `Có phải thầy cô định viết \`type: ${near}\`?`
      : `Xin chọn một trong các bộ đếm: ${SERVICE_NAMES.join(', ')}.`,
  );
  return z.NEVER;
});

const url = text(300).transform((written, context): string => {
  const example = 'ví dụ: `url: https://truong.goatcounter.com`';
  const parsed = URL.parse(written);
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    fault(context, 'Địa chỉ bộ đếm (url) viết chưa đúng dạng.', `Xin viết địa chỉ đầy đủ, ${example}`);
  else if (parsed.username || parsed.password || parsed.search || parsed.hash)
    // Not repeated: it may hold a key.
    fault(
      context,
      'Địa chỉ bộ đếm (url) chỉ được có tên miền và đường dẫn, không có mật khẩu hay phần sau dấu ? và #.',
      `Xin viết lại, ${example}`,
    );
  else if (parsed.protocol === 'http:' && !/^(?:localhost|127\.0\.0\.1)$/.test(parsed.hostname))
    fault(
      context,
      'Địa chỉ bộ đếm (url) phải bắt đầu bằng https://, để khóa không bị đọc trộm trên đường đi.',
      `Xin viết lại, ${example}`,
    );
  else return parsed.origin + parsed.pathname.replace(/(?<!\/)\/+$/, '');
  return z.NEVER;
});

const keyEnv = text(300).transform((written, context): string => {
  if (VARIABLE.test(written) && !KEY.test(written)) return written;
  fault(
    context,
    'Mục keyEnv phải là tên một biến môi trường, không phải chính cái khóa.',
    'Xin viết tên biến bằng chữ hoa không dấu, ví dụ: `keyEnv: COUNTER_KEY`. Nếu vừa viết khóa vào đây, xin hủy khóa ấy ở bộ đếm và tạo khóa mới.',
  );
  return z.NEVER;
});

/** `visits.source`: which hosted counter is asked, and where its key is found. */
export const visitSourceSchema = z
  .strictObject({
    /** `goatcounter` or `umami`. */
    type,
    /** The counter's address, without a slash at its end. */
    url,
    /** Which site, where the counter holds several: Umami's Website ID. */
    site: text(100).optional(),
    /** The environment variable that holds the key. The key itself stands in no file. */
    keyEnv,
  })
  .superRefine((source, context) => {
    const { label, hasSites } = SERVICES[source.type];
    if (hasSites && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(source.site ?? ''))
      fault(
        context,
        source.site === undefined
          ? `${label} giữ số liệu của nhiều trang nên cần có mã trang (site).`
          : `Mã trang (site) không đúng dạng mã của ${label}.`,
        `Xin chép Website ID trong phần cài đặt của ${label}, ví dụ: \`site: 94db1cb1-74f4-4a40-ad6c-962362670409\``,
        ['site'],
      );
    if (!hasSites && source.site !== undefined)
      fault(context, `${label} không cần mã trang (site).`, 'Xin xóa dòng này.', ['site']);
  });

export type SourceSettings = z.output<typeof visitSourceSchema>;
