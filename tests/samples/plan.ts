import { LIGHTS } from './places/light.ts';
import type { Scene } from './scenes/common.ts';
import * as certificates from './scenes/certificates.ts';
import * as classWork from './scenes/class-work.ts';
import * as committee from './scenes/committee.ts';
import * as congress from './scenes/congress.ts';
import * as contests from './scenes/contests.ts';
import * as dances from './scenes/dances.ts';
import * as farewell from './scenes/farewell.ts';
import * as firstDay from './scenes/first-day.ts';
import * as floodHelp from './scenes/flood-help.ts';
import * as floodWork from './scenes/flood-work.ts';
import * as flowers from './scenes/flowers.ts';
import * as graves from './scenes/graves.ts';
import * as lessons from './scenes/lessons.ts';
import * as memorial from './scenes/memorial.ts';
import * as moonFeast from './scenes/moon-feast.ts';
import * as moonLanterns from './scenes/moon-lanterns.ts';
import * as moonLion from './scenes/moon-lion.ts';
import * as partyGuests from './scenes/party-guests.ts';
import * as partyRites from './scenes/party-rites.ts';
import * as pond from './scenes/pond.ts';
import * as report from './scenes/report.ts';
import * as roundTable from './scenes/round-table.ts';
import * as running from './scenes/running.ts';
import * as salute from './scenes/salute.ts';
import * as schoolDrum from './scenes/school-drum.ts';
import * as stageHall from './scenes/stage-hall.ts';
import * as stageMusic from './scenes/stage-music.ts';
import * as stemShow from './scenes/stem-show.ts';
import * as stemWork from './scenes/stem-work.ts';
import * as strength from './scenes/strength.ts';
import * as summer from './scenes/summer.ts';
import * as supporters from './scenes/supporters.ts';
import * as teaFire from './scenes/tea-fire.ts';
import * as teaHills from './scenes/tea-hills.ts';
import * as teaLeaves from './scenes/tea-leaves.ts';
import * as teaPicking from './scenes/tea-picking.ts';
import * as teaTasting from './scenes/tea-tasting.ts';
import * as unionHall from './scenes/union-hall.ts';
import * as wallPapers from './scenes/wall-papers.ts';
import * as yardShow from './scenes/yard-show.ts';
import * as yearEnd from './scenes/year-end.ts';

export interface Photo {
  /** Below content/news. */
  readonly folder: string;
  readonly file: string;
  readonly day: string;
  readonly hour: number;
  readonly scene: Scene;
}

/** One article: its folder, its day, the hour of its pictures, and what each file shows. */
const article = (
  folder: string,
  day: string,
  hour: number,
  files: Readonly<Record<string, Scene>>,
): Photo[] =>
  Object.entries(files).map(([file, scene]) => ({ folder, file: `${file}.jpg`, day, hour, scene }));

/** A folder of photos that are only numbered. */
const numbered = (folder: string, day: string, hour: number, scenes: readonly Scene[]): Photo[] =>
  scenes.map((scene, i) => ({
    folder: `${folder}/photos`,
    file: `${i + 1}.jpg`,
    day,
    hour: hour + Math.floor(i / 2),
    scene,
  }));

export const PHOTOS: readonly Photo[] = [
  ...article('2021/khai-giang-2021-2022', '2021-09-05', 7, {
    'do-than-nhiet': firstDay.temperature,
    'chao-co': salute.saluteApart,
    'danh-trong': schoolDrum.drum({ light: LIGHTS.morning, side: true, masked: true, close: 1 }),
  }),
  ...article('2021/nghien-cuu-bai-hoc-ngu-van-6', '2021-10-20', 14, {
    'tiet-day': lessons.literature,
    'thao-luan': roundTable.discussing,
  }),
  ...article('2021/toa-dam-39-nam-ngay-nha-giao-viet-nam', '2021-11-19', 14, {
    'toan-canh': stageHall.hallView,
    'tang-hoa': flowers.giveFlowers('old'),
    'van-nghe': stageMusic.choir,
  }),
  ...article('2021/dang-huong-nghia-trang-liet-si-22-12', '2021-12-22', 14, {
    'dai-tuong-niem': memorial.bowing,
    'dang-hoa': memorial.wreathLaid,
    'quet-don': graves.sweeping,
  }),
  ...article('2022/ket-nap-doan-vien-26-3', '2022-03-26', 8, {
    'chao-co-doan': unionHall.saluteUnion,
    'trao-huy-hieu': unionHall.pinning,
    'tuyen-the': unionHall.oathUnion,
    'chup-anh-luu-niem': summer.unionPicture,
  }),
  ...article('2022/cong-tac-phat-trien-dang', '2022-04-13', 8, {
    '1-chao-co': partyRites.saluteFlag,
    '2-doc-quyet-dinh': partyRites.readDecision,
    '3-trao-quyet-dinh': partyRites.handOver,
    '4-tuyen-the': partyRites.oath,
    '5-phan-cong': partyGuests.assignTasks,
    '6-phat-bieu': partyGuests.guestSpeaks,
    '7-chup-anh-luu-niem': partyGuests.keepsake,
  }),
  ...article('2022/chuan-bi-thi-vao-lop-10', '2022-05-18', 15, { 'on-thi': classWork.revising }),
  ...article('2022/tong-ket-nam-hoc-2021-2022', '2022-05-28', 8, {
    'toan-canh': yearEnd.wholeYard,
    'khen-thuong': yearEnd.prizes,
    'chia-tay': farewell.underFlameTree,
    'ky-ao': farewell.signing,
    'chup-anh-lop-9': yearEnd.classPicture,
  }),
  ...article('2022/ban-giao-hoc-sinh-sinh-hoat-he', '2022-06-02', 8, {
    'le-ban-giao': summer.handedOver,
    'nha-van-hoa': summer.houseOfCulture,
  }),
  ...article('2022/chi-bo-gop-y-du-thao-bao-cao-chinh-tri', '2022-06-20', 14, {
    'hop-chi-bo': roundTable.cellMeeting,
  }),
  ...article('2022/khai-giang-2022-2023', '2022-09-05', 7, {
    'don-hoc-sinh-lop-6': firstDay.welcome(LIGHTS.morning, { flagRed: true, arch: false }),
    'chao-co': salute.saluteCrowd,
    'danh-trong': schoolDrum.drum({ light: LIGHTS.noon, side: false, bunting: true, close: 2 }),
    'bong-bay': firstDay.balloons,
    'van-nghe': yardShow.yardDance,
  }),
  ...article('2022/trung-thu-mam-co-trong-trang', '2022-09-09', 19, {
    'mam-co': moonFeast.feastTray,
    'den-ong-sao': moonLanterns.starLanterns,
    'mua-lan': moonLion.lionDance,
    'ruoc-den': moonLanterns.procession,
    'pha-co': moonFeast.sharing,
    'trang-tren-doi': moonLion.moonOverHills,
  }),
  ...article('2022/dai-hoi-chi-bo-nhiem-ky-2022-2025', '2022-09-12', 8, {
    'toan-canh': congress.congress('red', true),
    'bao-cao': report.report('report'),
    'bo-phieu': committee.ballot,
    'ra-mat': committee.newCommittee,
  }),
  ...article('2022/chi-uy-khoa-moi-hop-phien-dau', '2022-09-19', 16, { 'hop-chi-uy': roundTable.threeMeet }),
  ...article('2022/hoi-khoe-phu-dong-chay-tiep-suc', '2022-10-02', 8, {
    'xuat-phat': running.start,
    'chay-tiep-suc': running.relay,
    'nhay-cao': contests.highJump,
    'keo-co': strength.tugOfWar,
    'day-gay': strength.polePushing,
    'cau-long': contests.badminton,
    'co-vu': supporters.supporters,
    'trao-cup': supporters.podium,
  }),
  ...article('2022/chuyen-de-doi-moi-day-hoc-mon-toan', '2022-10-05', 8, {
    'tiet-day-minh-hoa': lessons.geometry,
    'hoat-dong-nhom': classWork.groups,
    'bang-phu': classWork.posterPupil,
    'gop-y': roundTable.feedback,
  }),
  ...numbered('2022/mot-ngay-lam-che-xom-ban-la', '2022-10-06', 6, [
    teaHills.dawn,
    teaHills.upThePath,
    teaPicking.picking,
    teaPicking.basketBack,
    teaPicking.together,
    teaLeaves.withering,
    teaFire.turningPan,
    teaLeaves.rolling,
    teaFire.roastingDrum,
    teaTasting.tasting,
    teaTasting.steamingCup,
    teaHills.goodbye,
  ]),
  ...article('2022/hoi-nghi-can-bo-vien-chuc-2022-2023', '2022-10-15', 8, {
    'toan-canh': congress.congress('green', false),
    'bieu-quyet': congress.raisedHands,
    'ky-giao-uoc': committee.signing,
  }),
  ...numbered('2022/hoi-thi-bao-tuong-van-nghe-20-11', '2022-11-18', 13, [
    wallPapers.papersRow,
    wallPapers.bookPaper,
    wallPapers.readingPapers,
    dances.openingDance,
    stageMusic.drumTeam,
    dances.teaDance,
    stageHall.fullHall,
    flowers.giveFlowers('teachers'),
    stageMusic.yearSevenSong,
    stageMusic.bigDrum,
    flowers.bunches,
    stageHall.applause,
  ]),
  ...article('2022/ket-qua-hoi-thi-giao-vien-day-gioi', '2022-12-10', 8, {
    'tiet-thi': lessons.science,
    'trao-giay-khen': certificates.certificates,
  }),
  ...article('2023/sinh-hoat-chuyen-de-3-2', '2023-02-03', 14, {
    'toan-canh': congress.congress('red', false),
    'phat-bieu': report.report('young'),
  }),
  ...article('2023/ngay-hoi-stem-be-noi-tu-chai-nhua', '2023-03-24', 8, {
    'lap-rap': stemWork.building,
    'thu-noi': pond.testing,
    'do-tai': stemWork.weighing,
    'gian-hang': stemShow.stall,
    'thuyet-trinh': stemShow.presenting,
    've-dich': pond.finish,
  }),
  ...article('2025/khai-giang-2025-2026', '2025-09-05', 7, {
    'hoc-sinh-lop-6': firstDay.welcome(LIGHTS.dawn, { flagRed: false, arch: true }),
    'chao-co': salute.saluteSideways,
    'danh-trong': schoolDrum.drum({ light: LIGHTS.dawn, side: true, flame: true, close: 3 }),
    'man-hinh-truc-tuyen': yardShow.screenInYard,
  }),
  ...article('2025/thay-tro-don-bun-sau-lu', '2025-10-12', 8, {
    'xuc-bun': floodWork.shovelling,
    'rua-ban-ghe': floodWork.washing,
    'phoi-sach': floodHelp.dryingBooks,
    'nhan-sach-vo': floodHelp.gifts,
    'gio-hoc-dau-tien': lessons.afterFlood,
  }),
];
