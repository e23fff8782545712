extension ChineseTexts {
  /// What help says of forecasts, events, classes and past days.
  static let helpOfForecasts: KeyValuePairs<String, String> = [
    """
    An origin is the last day known; the last origin leaves exactly the horizon of sales after it, \
    earlier ones lie every stride days before. Nothing after an origin is known when its forecast is \
    made. The row cardstock is the mixture that forecast uses.
    """:
      """
    预测起点是当时已知销售的最后一天；最后一个起点之后正好留出 --horizon 天的销售，更早的起点每隔 \
    --stride 天一个。预测时只用起点及之前的数据。cardstock 一行是 forecast 实际使用的组合预测。
    """,
    """
    --value-added tells instead, for each category and in total, how far off the naive, the statistical \
    and the overridden forecast were (WAPE), and what each step took off the error. An override counts as \
    known at every origin before its day, for it is not recorded when it was made.
    """:
      """
    --value-added 改为按分类和合计列出朴素预测、统计预测、人工调整后预测各自的误差（WAPE），\
    以及每一步把误差降低了多少。人工调整没有记录填写时间，因此在其日期之前的各个起点都视为已知。
    """,
    """
    Game updates that come in a cycle and are not announced yet are projected: forecasts count on them. \
    Import the update when its day is known, and the projection is gone; strike it when it will not come.
    """:
      """
    有固定周期但尚未公布的版本更新会按周期推算，预测会把它们计算在内。日期公布后请导入该更新，\
    推算的那个就会消失；确定不更新时，请取消它。
    """,
    """
    Columns: category, kind, name, offset, weekday, effect_percent, pooled_percent, occurrences, source. \
    A row without a name is of the kind as such, offset days after the event, before it where negative; \
    names met often enough have an effect of their own on their day, promotions one by weekday. Events \
    met by no day are not listed.
    """:
      """
    列：category、kind、name、offset、weekday、effect_percent、pooled_percent、occurrences、source。没有 \
    name 的行是这一类事件的影响，offset 是事件后第几天，负数为事件之前；\
    出现次数足够多的名称在当天有自己的影响，促销按星期各有一个。从未落在销售日期内的事件不列出。
    """,
    """
    effect_percent is what the calendar regression makes of the usual demand: +20 is a fifth more. It is \
    the effect on all categories (pooled_percent) and what this one showed beyond it, both the smaller \
    the less often they were seen. occurrences are the category's own; days in a row are one. source is \
    own where what the category showed is more than half of it, else name or kind, and none where nothing \
    was learned. Young and slow categories, which the regression does not forecast, have no rows.
    """:
      """
    effect_percent 是日历回归得出的对平时需求的影响：+20 表示多五分之一。\
    它由对所有分类的影响（pooled_percent）加上本分类额外的表现组成，出现次数越少，两者都压得越小。\
    occurrences 是本分类自己的次数，连续几天算一次。影响一半以上来自本分类自身的表现时，source 为 own，\
    否则为 name 或 kind；什么也没学到时为 none。新品和滞销分类不由回归预测，因此没有行。
    """,
    """
    Columns: date, end_date, name, kind, category, game, source, status. status is known (imported, or in \
    --events), built-in (an official holiday), projected (nobody announced it) or struck (projected, and \
    the planner knows better). Without --from and --to, from the last day whose sales are known to 60 \
    days later.
    """:
      """
    列：date、end_date、name、kind、category、game、source、status。status 为 known（已导入，或在 \
    --events 中）、built-in（法定节假日）、projected（推算的，尚未公布）或 struck（推算的，\
    已由采购员取消）。不给 --from 和 --to 时，从已知销售的最后一天起列出 60 天。
    """,
    """
    A cycle is the median of the last eight gaps between updates, if most of them are near it. confidence \
    is the share of these gaps that are within three days of it. last_update is the last one known, \
    announced ones included; next_projected the first one due after it and after --as-of that nobody \
    announced.
    """:
      """
    周期是最近八个更新间隔的中位数，前提是多数间隔与它相近。confidence \
    是与它相差不超过三天的间隔所占的比例。last_update 是已知的最后一次更新，含已公布的；next_projected \
    是在它和 --as-of 之后第一个尚未公布的更新。
    """,
    """
    Forecasts no longer count on it; the ones after it stay projected. What is struck is kept in the \
    database until events restore.
    """:
      "预测不再计入这个更新，之后的仍按周期推算。取消记录保存在数据库中，可用 events restore 恢复。",
    """
    Models that know the weekday, the season, holidays, game updates and promotions are mixed by what \
    each has earned on the category's own recent weeks. q10 and q90 are the demands that are fallen short \
    of, and exceeded, on one day in ten, by the errors of past forecasts.
    """:
      """
    多个模型分别学习星期、季节、节假日、版本更新和促销的规律，再按各自在本分类最近几周的表现加权组合。q10 \
    和 q90 由过去预测的误差得出：十天中约有一天的需求低于 q10，约有一天高于 q90。
    """,
    """
    statistical is the forecast without overrides; override says which one changed it, who made it and \
    why. --events-add and --promo ask what if, for one run.
    """:
      """
    statistical 是不含人工调整的预测；override 说明哪项人工调整改动了它、由谁填写、原因是什么。\
    --events-add 和 --promo 用来做假设，只对本次有效。
    """,
    """
    --by game, region or all forecasts groups that add up to the forecasts of the categories; the last \
    column, own, is what the group's own history would have forecast. A game is the catalog's, else the \
    one of an event whose name the category has in its own; a category of two games counts under both \
    joined by +. Quantiles are the group's own.
    """:
      """
    --by game、region 或 all 按游戏、地区或全店预测，各组之和等于各分类预测之和；最后一列 own \
    是只看该组自身历史的预测。游戏取商品目录中的，没有则取名称出现在分类名中的事件所属的游戏；\
    一个分类涉及两个游戏时，用 + 连接计入。分位数是该组自己的。
    """,
    """
    --left-out lists the days that taught nothing or less: sold out, without records, closed, or far \
    above what is usual.
    """:
      "--left-out 列出没有用于学习或降权的日子：售罄、无记录、停业，或远高于平时。",
    """
    --explain CATEGORY takes each day apart, a row a part: category, date, total, part, name, forecast, \
    weight, units, running, wape, wape_all, note. The units of all rows of a date and total add up to the \
    total, as they are printed; running is the sum so far. The totals are:
    """:
      """
    --explain CATEGORY 逐日拆解，每个组成部分一行：category、date、total、part、name、forecast、weight、\
    units、running、wape、wape_all、note。同一日期、同一 total 的各行 units，\
    按显示的数字加起来正好等于该合计；running 是到该行为止的累计。合计项有：
    """,
    """
      regression            level, what an average weekday sold four weeks ago; the trend
                            since; weekday, season, day of the month; each event with
                            its days since the event's first; closures
      trees-on-regression   the regression, and what trees add to it
      statistical           the mixture: each model's weight x forecast
      forecast              statistical, and what an override adds
    """:
      """
      regression            水平（四周前一周平均的日销量）、此后的趋势、星期、季节、
                            月内日期、各事件（距事件第一天的天数）、停业
      trees-on-regression   回归，加上树模型的修正
      statistical           组合预测：各模型的权重 × 预测
      forecast              统计预测，加上人工调整
    """,
    """
    A part of the regression is what the forecast has more with it and those before it than with those \
    before it only. Rows without a total are the forecast and its quantiles. The note of an event says \
    whose effect it is, as in events effects.
    """:
      """
    回归的某个组成部分，是有它和它之前各部分时的预测，减去只有它之前各部分时的预测。没有 total \
    的行是预测值及其分位数。事件行的 note 说明用的是谁的影响，与 events effects 相同。
    """,
    """
    The first rows, without a date, say why the weights are what they are: they would have made the \
    errors of the mixture smallest over the weeks judged. wape is a model's error over these as a share \
    of the units, wape_all the same over all categories that it forecasts.
    """:
      """
    最前面没有日期的几行说明权重的由来：在用于评判的几周里，这样的权重使组合预测的误差最小。wape \
    是模型在这几周的误差占销量的比例，wape_all 是它所预测的全部分类的同一指标。
    """,
    """
    Overrides come by import overrides. forecast shows them beside the statistical forecast, reorder and \
    plan go by them, and backtest --value-added says whether they helped.
    """:
      """
    人工调整用 import overrides 导入。forecast 把它与统计预测一并列出，reorder 和 plan \
    按调整后的数字计算，backtest --value-added 说明调整有没有用。
    """,
    """
    Core categories sell often and make most of the turnover: they are held in stock. The rest is sold \
    first and bought then. Each row says why.
    """:
      "主力分类卖得勤，占营业额的大头，需要备货；其余为长尾，先售后采。每行都写明原因。",
    """
    A category leaves its class when weekly reviews, at the end of each Sunday, speak against it \
    --reviews times in a row, or one does clearly: by five points of share or a tenth of the days between \
    sales. --history tells who was moved by the reviews of the window, and why.
    """:
      """
    每周日结束时复核一次。连续 --reviews 次不符，或有一次明显越线（占比差五个百分点，\
    或平均需求间隔差十分之一），才调整分层。--history 列出窗口期内因复核而变动的分类及原因。
    """,
    """
    What a game update or promotion within seven days lifts is core until it is over, if at least two of \
    its kind sold a fifth more than usual and on most of their days. --no-lift leaves that out.
    """:
      """
    七天内的版本更新或促销会带动的分类，在活动结束前列为主力，\
    前提是同类活动至少有两次销量比平时多五分之一，且多数日子有销量。--no-lift 不做这种提升。
    """,
    "--by margin ranks by revenue less the unit cost of stock, or else of the cheapest approved offer.":
      "--by margin 按销售额减进价排序；进价取库存中的，没有则取最便宜的已审核报价。",
    """
    Keeps what was learned in the database, or writes it to a file. forecast, reorder and plan use the \
    database's model as long as sales, events and day are those it was trained on, and give the same \
    numbers as without it, only sooner; else they learn anew each time. A file serves other machines: \
    with --model FILE they forecast from it for a week, following the levels of the days since.
    """:
      """
    把学到的内容保存到数据库，或写入文件。只要销售、事件和日期与训练时相同，forecast、reorder 和 plan \
    就直接使用数据库中的模型，数字与不用它时完全一样，只是更快；否则每次重新学习。文件供其他机器使用：加 \
    --model FILE 可在一周内据此预测，并跟随其后各天的水平。
    """,
  ]
}
