import { describe, expect, test } from 'vitest';
import { FIXTURE_SITES, readBuilt, words } from '../fixture-sites.ts';

const { school } = FIXTURE_SITES;

describe('the statistics page', () => {
  const html = (): string => readBuilt(school, 'thong-ke/index.html');

  test('has the figures, a chart of a year of days, the days as a table, the most read by month, and the rule', () => {
    const text = words(html());
    for (const said of ['Tính đến 19:16 ngày 07/10/2022.', 'Ngày 07/10/2022 7', 'Năm 2022 11.297', 'Nhiều nhất: 30 lượt, ngày 05/10/2022.', '05/10 30 60', 'Tin đọc nhiều theo tháng', 'Cách tính'])
      expect(text).toContain(said);
    expect(html()).toMatch(/<svg viewBox="0 0 1488 100"[^>]* role="img" aria-label="Biểu đồ lượt truy cập từng ngày, tháng 11\/2021 – tháng 10\/2022\./);
    expect(html().match(/<path d="(M[\d.]+ 100V[\d.]+h[\d.]+V100z){2}"/)).not.toBeNull();
  });

  test('names published articles only', () => {
    const block = /id="doc-nhieu"[\s\S]*?<\/section>/.exec(html())?.[0] ?? '';
    expect([...block.matchAll(/href="\/tin-tuc\/([^/"]+)\//g)].map(([, slug]) => slug)).toEqual(['pinned', 'cover', 'event', 'khai-giang-2022', 'no-photo']);
  });

  test('leads to the whole ledger as a table', () => {
    expect(html()).toContain('href="/thong-ke/luot-truy-cap.csv" download');
    expect(readBuilt(school, 'thong-ke/luot-truy-cap.csv')).toBe(
      '\ufeffKỳ,Lượt truy cập,Lượt xem trang,Số máy,Nguồn,Tính đến\r\n2022,11260,,,cổng cũ,2022-09-30T19:16:00+07:00\r\n2022-10-05,30,60,,log,2022-10-05T23:59:00+07:00\r\n2022-10-07,7,19,,log,2022-10-07T19:16:00+07:00\r\n',
    );
  });

  test('says so where nothing was counted yet', () => {
    expect(words(readBuilt(FIXTURE_SITES.tiny, 'thong-ke/index.html'))).toContain('Chưa có số liệu truy cập.');
  });
});
