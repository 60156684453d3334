#include "shown.hpp"

TEST_CASE("a small number in words counts things behind a verb of doing") {
    CHECK(figures_of("镇里修建了三条公路和一座水闸。") == lines{"3 条 exact value 公路", "1 座 exact value 水闸"});
    CHECK(figures_of("全年开通两条货运航线，签约三个项目。") ==
          lines{"2 条 exact value 货运航线", "3 个 exact value 项目"});
    CHECK(figures_of("建成一个市级农业园区、四个县级农业园区。") ==
          lines{"1 个 exact value 市级农业园区", "4 个 exact value 县级农业园区"});
    CHECK(figures_of("北线、南线两条公路通车。") == lines{"2 条 exact value 公路"});
    CHECK(figures_of("甲公司、乙公司等五家企业入选。") == lines{"5 家 exact value 企业"});
}

TEST_CASE("idioms, articles and what was told of before count nothing") {
    for (auto const* text : {"走出一条发展新路。", "架起一座友谊之桥。", "推出三条举措支持企业发展。",
                             "围绕三个方面抓落实。", "实现两个突破。", "这三条公路改善了出行。", "建设一座现代化新城。",
                             "符合两家公司的利益。", "上述三家企业整改到位。", "数十个项目签约。"}) {
        CHECK(figures_of(text).empty());
    }
}

TEST_CASE("a magnitude with no number is how much was reached") {
    CHECK(figures_of("轿车销量突破百万大关。") == lines{"1000000 - over value 轿车销量"});
    CHECK(figures_of("示范社突破百个。") == lines{"100 个 over value 示范社"});
    CHECK(figures_of("粮食总产连续三年超百亿斤。") == lines{"10000000000 jin over value 粮食总产"});
    CHECK(figures_of("合作社由不足百个增加到现在的900个。") ==
          lines{"100 个 under base 合作社", "900 个 exact value 合作社"});
    CHECK(figures_of("港口吞吐量首次跨上亿吨台阶。") == lines{"100000000 t over value 港口吞吐量"});
    CHECK(figures_of("论坛吸引近千名客商参加。").front() == "1000 名 nearly value 客商");
    CHECK(figures_of("惠及近千万家庭。").empty());
    CHECK(figures_of("建设一批产值超百亿、超千亿的园区。").empty());
}

TEST_CASE("an amount of no named money is in that of the country") {
    CHECK(figures_of("全县投资12亿开展20个项目。") ==
          lines{"1200000000 CNY exact value 全县投资", "20 个 exact value 项目"});
    CHECK(figures_of("产值由50亿增加到80亿。") ==
          lines{"5000000000 CNY exact base 产值", "8000000000 CNY exact value 产值"});
    CHECK(figures_of("出口5亿美元，进口3亿。").back() == "300000000 USD exact value 进口");
    CHECK(figures_of("工业总产值突破千亿大关。") == lines{"100000000000 CNY over value 工业总产值"});
    CHECK(figures_of("企业投资3亿成立子公司。") == lines{"300000000 CNY exact value 企业投资"});
    CHECK(figures_of("园区投资2亿支持创业。") == lines{"200000000 CNY exact value 园区投资"});
    CHECK(figures_of("轿车出口5万，增长8%。").front() == "50000 - exact value 轿车出口");
    CHECK(figures_of("月销售额90亿元新台币。") == lines{"9000000000 TWD exact value 月销售额"});
}

TEST_CASE("what money was spent on does not name it") {
    CHECK(figures_of("投资6000万元修建了体育馆。") == lines{"60000000 CNY exact value 投资"});
    CHECK(figures_of("投入5000万元办好民生实事。") == lines{"50000000 CNY exact value 投入"});
    CHECK(figures_of("省财政安排14亿元修路资金。") == lines{"1400000000 CNY exact value 修路资金"});
}

TEST_CASE("what 按行业分 opens are parts of the sentence before") {
    CHECK(figures_of("全年实现零售总额80亿元，增长9%。按地域分，城镇实现60亿元，增长8%；乡村实现20亿元。") ==
          lines{"8000000000 CNY exact value 零售总额", "9 % exact growth_yoy 零售总额",
                "6000000000 CNY exact breakdown 城镇零售总额", "8 % exact growth_yoy 城镇零售总额",
                "2000000000 CNY exact breakdown 乡村零售总额"});
    CHECK(figures_of("完成投资90亿元。从产业投向看，第一产业投资5亿元；第二产业投资50亿元，其中工业投资45亿元；"
                     "第三产业投资35亿元。")
              .back() == "3500000000 CNY exact breakdown 第三产业投资");
    CHECK(figures_of("用电量80亿千瓦时。从用电结构看，工业用电50亿千瓦时。").back() ==
          "5000000000 千瓦时 exact breakdown 工业用电");
    CHECK(figures_of("生产总值90亿元。从投资看，固定资产投资60亿元。").back() ==
          "6000000000 CNY exact value 固定资产投资");
    CHECK(figures_of("人均收入4万元。按常住地分，农村人均收入2万元。").back() == "20000 CNY exact value 农村人均收入");
}

TEST_CASE("a verb before a name tells what became of it") {
    CHECK(figures_of("今年实施的环湖路工程全长12公里。") == lines{"12 公里 exact value 环湖路工程全长"});
    CHECK(figures_of("正在建设的城南大桥全长800米。") == lines{"800 米 exact value 城南大桥全长"});
    CHECK(figures_of("此次开工的15个项目涵盖新材料、新能源等领域。") == lines{"15 个 exact value 项目"});
    CHECK(figures_of("拟开工项目5个，总投资9亿元。") ==
          lines{"5 个 exact value 拟开工项目", "900000000 CNY exact total 拟开工项目总投资"});
    CHECK(figures_of("12个项目中有3个总投资超10亿元，8个项目总投资超2亿元。").at(3) == "8 个 exact breakdown 项目");
}

TEST_CASE("the end of a plan is a time before") {
    CHECK(figures_of("财政收入达到50亿元，较“十三五”末的38亿元增加12亿元，增长31.6%。") ==
          lines{"5000000000 CNY exact value 财政收入", "3800000000 CNY exact base 财政收入",
                "1200000000 CNY exact diff 财政收入", "31.6 % exact growth 财政收入"});
    CHECK(figures_of("城镇化率比“十三五”末提高5个百分点。") == lines{"5 pp exact growth_diff 城镇化率"});
    CHECK(figures_of("能耗比“十三五”末降低18%。") == lines{"-18 % exact growth 能耗"});
    CHECK(figures_of("利用小时数1200小时，同比减少35小时。").back() == "-35 小时 exact diff 利用小时数");
}

TEST_CASE("a number before a heading or an item names nothing") {
    CHECK(figures_of("3、财政收入完成8亿元。") == lines{"800000000 CNY exact value 财政收入"});
    CHECK(figures_of("（二）财政收入突破8亿元。") == lines{"800000000 CNY over value 财政收入"});
    CHECK(figures_of("②税收收入完成6亿元。") == lines{"600000000 CNY exact value 税收收入"});
}

TEST_CASE("what is counted ends where it is told what became of it") {
    CHECK(figures_of("与50家央企签署合作协议。") == lines{"50 家 exact value 央企"});
    CHECK(figures_of("7个税种负增长。") == lines{"7 个 exact value 税种"});
    CHECK(figures_of("80多项创新做法受到肯定。") == lines{"80 项 over_bounded value 创新做法"});
    CHECK(figures_of("在老城区36个小区建设充电站。") == lines{"36 个 exact value 小区"});
    CHECK(figures_of("造福13亿人口。") == lines{"1300000000 人 exact value 人口"});
    CHECK(figures_of("建成了36个小区的既有建筑改造项目。").front() == "36 个 exact value 小区的既有建筑改造项目");
    CHECK(figures_of("82种产品中，产量增长的有45种。").back() == "45 种 exact breakdown 产品");
    CHECK(figures_of("改造提升87公里乡村道路。") == lines{"87 公里 exact value 乡村道路"});
    CHECK(figures_of("64个计划新开工项目全部开工，150个重点项目完成投资90亿元。") ==
          lines{"64 个 exact value 计划新开工项目", "150 个 exact value 重点项目",
                "9000000000 CNY exact value 重点项目完成投资"});
}

TEST_CASE("a noun ends before the place or the rate of the next figure") {
    CHECK(figures_of("会上有16个友好城市、全国28个省区市参加。").front() == "16 个 exact value 友好城市");
    CHECK(figures_of("22条入河排水沟整治率达90%。") ==
          lines{"22 条 exact value 入河排水沟", "90 % exact value 入河排水沟整治率"});
    CHECK(figures_of("10件民生实事如期兑现，惠及12万婴幼儿。") ==
          lines{"10 件 exact value 民生实事", "120000 人 exact value 婴幼儿"});
    CHECK(figures_of("三次产业结构进一步优化，调整为8:41:51。") == lines{"8:41:51 ratio exact value 三次产业结构"});
    CHECK(figures_of("城镇新增就业、新增创业贷款分别完成年计划的118%、120%。").front() ==
          "118 % exact completion 城镇新增就业");
}

TEST_CASE("each project of a list has its own investment") {
    CHECK(figures_of("推进投资6亿元的南郊电厂、投资9亿元的药厂和投资3亿元的仓库。") ==
          lines{"600000000 CNY exact value 投资", "900000000 CNY exact value 投资", "300000000 CNY exact value 投资"});
    CHECK(figures_of("培育一批产值过50亿元的特色园区。").empty());
    CHECK(figures_of("工业产值完成35亿元，可比增长7.4%。").back() == "7.4 % exact growth_yoy 工业产值");
    CHECK(figures_of("为3480户困难家庭解决了住房问题。") == lines{"3480 户 exact value 困难家庭"});
    CHECK(figures_of("立足两种资源、两个市场。").empty());
}

TEST_CASE("what was invested of a plan, and parts that are counted alike") {
    CHECK(figures_of("年度计划投资8亿元，累计完成投资6亿元。").back() == "600000000 CNY exact value 投资");
    CHECK(figures_of("推进总投资9亿元的棚改工程。") == lines{"900000000 CNY exact total 总投资"});
    CHECK(figures_of("安排项目350个，总投资900亿元，年度计划投资100亿元。其中，产业项目210个，总投资600亿元；"
                     "民生项目54个，总投资80亿元。")
              .at(5) == "54 个 exact breakdown 民生项目");
    CHECK(figures_of("单位能耗为1.27吨标准煤/万元，下降3%。") ==
          lines{"1.27 吨标准煤/万元 exact value 单位能耗", "-3 % exact growth_yoy 单位能耗"});
    CHECK(figures_of("新设企业1.2万家，是设立前的3.5倍。").back() == "3.5 times exact growth 新设企业");
    CHECK(figures_of("四是农民收入大幅提高，比上年增加近千元。") == lines{"1000 CNY nearly diff 农民收入"});
    CHECK(figures_of("对甲国、乙国分别出口8亿元和6亿元。").back() == "600000000 CNY exact value 对乙国出口");
    CHECK(figures_of("利用外资、投资分别增长45%、20%。").front() == "45 % exact growth_yoy 利用外资");
}

TEST_CASE("several ranks rose to several others") {
    CHECK(figures_of("GDP、财政收入分别由全省第8、第10位跃居第5、第7位。") ==
          lines{"8 rank exact base GDP", "10 rank exact base 财政收入", "5 rank exact rank GDP",
                "7 rank exact rank 财政收入"});
}

TEST_CASE("a verb with 了 ends what is counted") {
    CHECK(figures_of("15家企业获得了认证，3个村用上了自来水，6万名农民工解决了欠薪问题。") ==
          lines{"15 家 exact value 企业", "3 个 exact value 村", "60000 名 exact value 农民工"});
    CHECK(figures_of("全州88%的小区通了宽带，6个县区通了铁路。") ==
          lines{"88 % exact share 小区", "6 个 exact value 县区"});
    CHECK(figures_of("打造10个宜居宜业和美乡村。") == lines{"10 个 exact value 宜居宜业和美乡村"});
    CHECK(figures_of("全县318个村集体经济收入均达到5万元以上。") ==
          lines{"318 个 exact value 村", "50000 CNY at_least value 村集体经济收入"});
    CHECK(figures_of("经济总量在全市各县区中率先突破500亿元。") == lines{"50000000000 CNY over value 经济总量"});
}

TEST_CASE("vehicles of several kinds are counted together") {
    CHECK(figures_of("进出境交通工具为75.9万列辆架次，验放44.8万辆（列/架）次。") ==
          lines{"759000 列辆架次 exact value 进出境交通工具", "448000 辆（列/架）次 exact value 验放"});
    CHECK(figures_of("在园幼儿20万人，其中公办幼儿园在园幼儿11.3万。") ==
          lines{"200000 人 exact value 在园幼儿", "113000 人 exact breakdown 公办幼儿园在园幼儿"});
    CHECK(figures_of("62个新开工重点项目已完成投资8亿元，10个计划投产项目实现投产7个。") ==
          lines{"62 个 exact value 新开工重点项目", "800000000 CNY exact value 新开工重点项目",
                "10 个 exact value 计划投产项目", "7 个 exact breakdown 计划投产项目"});
    CHECK(figures_of("292个市重点项目中，亿元以上项目202个。") ==
          lines{"292 个 exact value 市重点项目", "202 个 exact breakdown 亿元以上项目"});
}

TEST_CASE("what is told of the things counted is none of their name") {
    CHECK(figures_of("全市有水库项目12个、堤防项目7个在建。") ==
          lines{"12 个 exact value 水库项目", "7 个 exact value 堤防项目"});
    CHECK(figures_of("36个新开工项目已有14个开工建设，21个续建项目进展顺利。") ==
          lines{"36 个 exact value 新开工项目", "14 个 exact breakdown 新开工项目", "21 个 exact value 续建项目"});
    CHECK(figures_of("对54家样本企业监测显示，用工稳定的占71%。") ==
          lines{"54 家 exact value 样本企业", "71 % exact share 用工稳定"});
    CHECK(figures_of("9家水泥企业年生产熟料80万吨。") ==
          lines{"9 家 exact value 水泥企业", "800000 t exact value 水泥企业年生产熟料"});
    CHECK(figures_of("河网密度达到每百平方公里62公里。") == lines{"62 公里 exact value 河网密度"});
    CHECK(figures_of("甲国为第二大贸易伙伴，双方往来密切；美国为第三大贸易伙伴，进出口18亿元。") ==
          lines{"2 rank exact rank 甲国", "3 rank exact rank 美国", "1800000000 CNY exact value 美国进出口"});
}

TEST_CASE("growth since the year began is none of a year in June") {
    CHECK(figures_of("2034年6月末，贷款余额300亿元，较年初增长4%。") ==
          lines{"30000000000 CNY exact value 贷款余额", "4 % exact growth 贷款余额"});
    CHECK(figures_of("2034年末，贷款余额320亿元，较年初增长7%。") ==
          lines{"32000000000 CNY exact value 贷款余额", "7 % exact growth_yoy 贷款余额"});
    CHECK(figures_of("客运量同比增长9%，比2031年同期增长12%。") ==
          lines{"9 % exact growth_yoy 客运量", "12 % exact growth 客运量"});
}

TEST_CASE("a small number in words sums up the list before it") {
    CHECK(figures_of("规划布局食品、医药、物流三个产业园。") == lines{"3 个 exact value 产业园"});
    CHECK(figures_of("园区划为冷库（1、2号）、展厅、车间和宿舍四个分区。") == lines{"4 个 exact value 分区"});
    CHECK(figures_of("打造滨河路、解放路两条景观大道。") == lines{"2 条 exact value 景观大道"});
    CHECK(figures_of("抓好土地、信贷两个闸门，立足两种资源、两个市场。").empty());
}

TEST_CASE("a bound before it makes a number of a small count") {
    CHECK(figures_of("规模以上企业不少于五家，至少三所学校达标。") ==
          lines{"5 家 at_least value 规模以上企业", "3 所 at_least value 学校达标"});
    CHECK(figures_of("四家企业成功上市，五座水库除险加固。") ==
          lines{"4 家 exact value 企业", "5 座 exact value 水库除险加固"});
    CHECK(figures_of("三座大山压在身上，每年不少于两次。").empty());
}

TEST_CASE("places are counted without a counter") {
    CHECK(figures_of("全县辖5镇、12乡、214个行政村。") ==
          lines{"5 镇 exact value 镇", "12 乡 exact value 乡", "214 个 exact value 行政村"});
    CHECK(figures_of("工程涉及3省12市、45个县。") ==
          lines{"3 省 exact value 省", "12 市 exact value 市", "45 个 exact value 县"});
    CHECK(figures_of("卓山、凉河2县通了高速公路，南部6省市、45家单位参与。") ==
          lines{"2 县 exact value 县", "6 省市 exact value 省市", "45 家 exact value 单位"});
    CHECK(figures_of("线路辐射16省（区、市）。") == lines{"16 省（区、市） exact value 省（区、市）"});
    CHECK(figures_of("改造108省道和沿线3号市场，5区域联动，打造“1核3区”。").empty());
}

TEST_CASE("one thing is counted where its size is told") {
    CHECK(figures_of("建成一座日供水能力为9万立方米的水厂和7座泵房。").front() == "1 座 exact value 水厂");
    CHECK(figures_of("新建一条总长12公里的公路。").front() == "1 条 exact value 公路");
    CHECK(figures_of("建设一座美丽的城市，建设一支队伍。").empty());
}

TEST_CASE("a state after a count goes with what was counted") {
    CHECK(figures_of("实施技改项目60个，目前已开工42个、完工9个。") ==
          lines{"60 个 exact value 实施技改项目", "42 个 exact value 开工技改项目", "9 个 exact value 完工技改项目"});
    CHECK(figures_of("安置房开工500套、竣工300套。") ==
          lines{"500 套 exact value 安置房开工", "300 套 exact value 竣工安置房"});
}

TEST_CASE("what is told of kinds of things is none of their name") {
    CHECK(figures_of("在80种产品中，34种产品增速加快。") ==
          lines{"80 种 exact value 产品", "34 种 exact breakdown 产品"});
    CHECK(figures_of("第一、第二、第三产业对就业的贡献率分别为9%、31%和60%。") ==
          lines{"9 % exact share 第一产业对就业的贡献率", "31 % exact share 第二产业对就业的贡献率",
                "60 % exact share 第三产业对就业的贡献率"});
    CHECK(figures_of("茶叶产量连续5个季度居全市第一。") == lines{"1 rank exact rank 茶叶产量"});
    CHECK(figures_of("近20个交易日中，该股收获5个涨停板。") ==
          lines{"20 个 nearly value 交易日", "5 个 exact value 涨停板"});
}
