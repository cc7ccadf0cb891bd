<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New layout</source>
        <translation>新建布局(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty layout</source>
        <translation>新建一个空布局</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a layout, or a picture painted here</source>
        <translation>打开布局，或在此生成的图像</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>保存布局(&amp;S)</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Save layout &amp;as…</source>
        <translation>布局另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the layout under another name</source>
        <translation>以其他名称保存布局</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图像(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture as PNG, with everything needed to paint it again</source>
        <translation>将图像保存为 PNG，并包含重新生成所需的全部信息</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the change back</source>
        <translation>恢复被撤销的更改</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected boxes to the clipboard</source>
        <translation>将选中的方框移到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected boxes to the clipboard</source>
        <translation>将选中的方框复制到剪贴板</translation>
    </message>
    <message>
        <source>C&amp;opy as COCO</source>
        <translation>复制为 COCO(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected boxes as the text of a COCO file</source>
        <translation>将选中的方框复制为 COCO 文件的文本</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Add the boxes of the clipboard: of another layout, or layout or COCO text</source>
        <translation>添加剪贴板中的方框：来自其他布局，或布局或 COCO 文本</translation>
    </message>
    <message>
        <source>Paste boxes of the pre&amp;vious layout</source>
        <translation>粘贴上一个布局的方框(&amp;V)</translation>
    </message>
    <message>
        <source>Add the boxes of the layout that was open before</source>
        <translation>添加之前打开的布局中的方框</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Add a copy of the selected boxes</source>
        <translation>添加选中方框的副本</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the selected boxes</source>
        <translation>删除选中的方框</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation>添加方框(&amp;A)</translation>
    </message>
    <message>
        <source>A box where there is room; the arrows move it, Ctrl and the arrows resize it</source>
        <translation>在空白处添加方框；方向键移动，Ctrl+方向键调整大小</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>选择工具(&amp;S)</translation>
    </message>
    <message>
        <source>Move and resize boxes; a drag on empty ground draws</source>
        <translation>移动方框和调整大小；在空白处拖动可绘制方框</translation>
    </message>
    <message>
        <source>&amp;Draw tool</source>
        <translation>绘制工具(&amp;D)</translation>
    </message>
    <message>
        <source>Every drag draws a box, also inside another one</source>
        <translation>每次拖动都绘制方框，在其他方框内也可以</translation>
    </message>
    <message>
        <source>Change &amp;class…</source>
        <translation>更改类别(&amp;C)…</translation>
    </message>
    <message>
        <source>Type the class of the selected boxes and of the next one</source>
        <translation>输入选中方框和下一个方框的类别</translation>
    </message>
    <message>
        <source>&amp;Previous class</source>
        <translation>上一个类别(&amp;P)</translation>
    </message>
    <message>
        <source>Back to the class used before</source>
        <translation>回到之前使用的类别</translation>
    </message>
    <message>
        <source>&amp;Toggle easy / hard</source>
        <translation>切换容易 / 困难(&amp;T)</translation>
    </message>
    <message>
        <source>Easy: a detector should find the object. Hard: it should miss it</source>
        <translation>容易：检测器应能找到该物体。困难：检测器应漏掉它</translation>
    </message>
    <message>
        <source>Set &amp;easy</source>
        <translation>设为容易(&amp;E)</translation>
    </message>
    <message>
        <source>A detector should find the object</source>
        <translation>检测器应能找到该物体</translation>
    </message>
    <message>
        <source>Set &amp;hard</source>
        <translation>设为困难(&amp;H)</translation>
    </message>
    <message>
        <source>A detector should miss the object</source>
        <translation>检测器应漏掉该物体</translation>
    </message>
    <message>
        <source>&amp;Unset the attribute</source>
        <translation>清除属性(&amp;U)</translation>
    </message>
    <message>
        <source>The model is told nothing about how easy the object is to find</source>
        <translation>不告诉模型该物体有多容易被找到</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>左边缘对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common left edge</source>
        <translation>将选中的方框移到共同的左边缘</translation>
    </message>
    <message>
        <source>Align &amp;centres horizontally</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes above each other</source>
        <translation>使选中方框的中心上下对齐</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>右边缘对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common right edge</source>
        <translation>将选中的方框移到共同的右边缘</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>上边缘对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common top edge</source>
        <translation>将选中的方框移到共同的上边缘</translation>
    </message>
    <message>
        <source>Align centres &amp;vertically</source>
        <translation>垂直居中对齐(&amp;V)</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes beside each other</source>
        <translation>使选中方框的中心左右对齐</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>下边缘对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common bottom edge</source>
        <translation>将选中的方框移到共同的下边缘</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>水平均匀分布(&amp;H)</translation>
    </message>
    <message>
        <source>Equal gaps from left to right; needs three boxes</source>
        <translation>从左到右间距相等；需要三个方框</translation>
    </message>
    <message>
        <source>Distribute v&amp;ertically</source>
        <translation>垂直均匀分布(&amp;E)</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom; needs three boxes</source>
        <translation>从上到下间距相等；需要三个方框</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>上移一层(&amp;R)</translation>
    </message>
    <message>
        <source>One step later in the drawing order</source>
        <translation>绘制顺序后移一步</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>下移一层(&amp;L)</translation>
    </message>
    <message>
        <source>One step earlier in the drawing order</source>
        <translation>绘制顺序前移一步</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>锁定或解锁(&amp;K)</translation>
    </message>
    <message>
        <source>Locked boxes can&apos;t be moved, resized or deleted, and drags pass through them</source>
        <translation>锁定的方框不能移动、调整大小或删除，拖动会穿过它们</translation>
    </message>
    <message>
        <source>H&amp;ide or show</source>
        <translation>隐藏或显示(&amp;I)</translation>
    </message>
    <message>
        <source>Hidden boxes are not shown, but painted all the same</source>
        <translation>隐藏的方框不显示，但仍会被生成</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden boxes</source>
        <translation>显示隐藏的方框(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture on one pixel of the screen</source>
        <translation>图像的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整个页面</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>吸附(&amp;S)</translation>
    </message>
    <message>
        <source>Edges stick to the grid and to other boxes; Alt lets go</source>
        <translation>边缘吸附到网格和其他方框；按住 Alt 取消吸附</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>十字线(&amp;R)</translation>
    </message>
    <message>
        <source>Lines through the pointer while drawing</source>
        <translation>绘制时显示穿过指针的线</translation>
    </message>
    <message>
        <source>&amp;Trace a picture…</source>
        <translation>描摹图片(&amp;T)…</translation>
    </message>
    <message>
        <source>Put a photograph under the boxes, to draw them after it</source>
        <translation>在方框下方放置照片，以便照着绘制</translation>
    </message>
    <message>
        <source>Re&amp;move the traced picture</source>
        <translation>移除描摹图片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide all boxes</source>
        <translation>隐藏所有方框(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Boxes over the picture</source>
        <translation>在图像上显示方框(&amp;B)</translation>
    </message>
    <message>
        <source>Show the boxes over the picture, or the picture alone</source>
        <translation>在图像上显示方框，或只显示图像</translation>
    </message>
    <message>
        <source>&amp;Restore the panels</source>
        <translation>恢复面板(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>将所有面板恢复到最初的位置</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Paint the layout</source>
        <translation>根据布局生成图像</translation>
    </message>
    <message>
        <source>Generate &amp;pair</source>
        <translation>生成图像对(&amp;P)</translation>
    </message>
    <message>
        <source>Paint the layout all easy and all hard from the same seed</source>
        <translation>用同一种子分别生成全部容易和全部困难的图像</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>小样集(&amp;S)</translation>
    </message>
    <message>
        <source>Paint the layout with several seeds in a row</source>
        <translation>用多个种子依次生成该布局</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>扫描(&amp;W)</translation>
    </message>
    <message>
        <source>Paint the layout, then once more for every box with its attribute flipped, all from one seed: what does each attribute change?</source>
        <translation>生成该布局，然后对每个方框翻转其属性再各生成一张，全部使用同一种子：每个属性会改变什么？</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop painting or loading</source>
        <translation>停止生成或加载</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>全部取消(&amp;A)</translation>
    </message>
    <message>
        <source>Stop painting and cancel everything that waits</source>
        <translation>停止生成并取消所有等待的任务</translation>
    </message>
    <message>
        <source>Next way to co&amp;mpare</source>
        <translation>下一种比较方式(&amp;M)</translation>
    </message>
    <message>
        <source>Side by side, slider, flicker, difference</source>
        <translation>并排、滑块、闪烁、差异</translation>
    </message>
    <message>
        <source>Swap si&amp;des</source>
        <translation>交换两侧(&amp;D)</translation>
    </message>
    <message>
        <source>Exchange the two pictures that are compared</source>
        <translation>交换正在比较的两张图像</translation>
    </message>
    <message>
        <source>&amp;Keep the seed</source>
        <translation>保留种子(&amp;K)</translation>
    </message>
    <message>
        <source>The next picture uses the seed of the one shown</source>
        <translation>下一张图像使用当前图像的种子</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>键盘和鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>What happened, to read or to send along with a question</source>
        <translation>发生过的事情，可以查看，也可以随问题一起发送</translation>
    </message>
    <message>
        <source>&amp;About DetDiffusion Studio</source>
        <translation>关于 DetDiffusion Studio(&amp;A)</translation>
    </message>
    <message>
        <source>Class of key %1</source>
        <translation>按键 %1 的类别</translation>
    </message>
    <message>
        <source>&amp;Training runs…</source>
        <translation>训练任务(&amp;T)…</translation>
    </message>
    <message>
        <source>Fine-tune a model, watch its curves, paint with it</source>
        <translation>微调模型、查看其曲线，并用它生成图像</translation>
    </message>
    <message>
        <source>&amp;Data sets…</source>
        <translation>数据集(&amp;D)…</translation>
    </message>
    <message>
        <source>Look through data sets, count, filter, label and edit them</source>
        <translation>浏览、统计、筛选、标注和编辑数据集</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>下一张图像(&amp;N)</translation>
    </message>
    <message>
        <source>Save the boxes into the data set and open its next picture</source>
        <translation>将方框保存到数据集，并打开其中的下一张图像</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>上一张图像(&amp;P)</translation>
    </message>
    <message>
        <source>Save the boxes into the data set and open the picture before</source>
        <translation>将方框保存到数据集，并打开其中的上一张图像</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>small</source>
        <translation>太小</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>太窄</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>未知类别</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <translation>方框过多</translation>
    </message>
    <message>
        <source>unusual number</source>
        <translation>数量不常见</translation>
    </message>
    <message>
        <source>%1: under 2 % of the picture</source>
        <translation>%1：小于图像的 2 %</translation>
    </message>
    <message>
        <source>%1: under %2 pixels across</source>
        <translation>%1：宽度不足 %2 像素</translation>
    </message>
    <message>
        <source>%1: two edges on one location token</source>
        <translation>%1：两条边在同一个位置标记上</translation>
    </message>
    <message>
        <source>%1: twice in the same place</source>
        <translation>%1：在同一位置出现两次</translation>
    </message>
    <message>
        <source>%1 and %2 cover each other</source>
        <translation>%1 和 %2 相互遮盖</translation>
    </message>
    <message>
        <source>%1: unknown to the model</source>
        <translation>%1：模型不认识</translation>
    </message>
    <message>
        <source>%1 boxes, the model has room for %2</source>
        <translation>%1 个方框，模型最多容纳 %2 个</translation>
    </message>
    <message>
        <source>Number of boxes: %1, usual are 3 to 8</source>
        <translation>方框数量：%1，通常为 3 到 8 个</translation>
    </message>
    <message>
        <source>Boxes this small were not in the training data and may be ignored.</source>
        <translation>训练数据中没有这么小的方框，可能会被忽略。</translation>
    </message>
    <message>
        <source>The model paints in cells of this size and can&apos;t tell thinner boxes apart.</source>
        <translation>模型以这种大小的单元绘制，无法区分更窄的方框。</translation>
    </message>
    <message>
        <source>The model is told the places of the edges in steps, and these two fall together.</source>
        <translation>模型按步进得知边缘的位置，而这两条边落在同一步上。</translation>
    </message>
    <message>
        <source>The model is asked for two objects of one class in one place.</source>
        <translation>要求模型在同一位置生成两个同类物体。</translation>
    </message>
    <message>
        <source>The model may paint only one of the two objects.</source>
        <translation>模型可能只画出两个物体中的一个。</translation>
    </message>
    <message>
        <source>The model was not trained with this class and can&apos;t paint it.</source>
        <translation>模型没有用这个类别训练过，无法生成。</translation>
    </message>
    <message>
        <source>The model&apos;s prompt has no room for more boxes.</source>
        <translation>模型的提示词已放不下更多方框。</translation>
    </message>
    <message>
        <source>The model was trained and measured with 3 to 8 boxes in a picture.</source>
        <translation>模型是以每张图像 3 到 8 个方框训练和评估的。</translation>
    </message>
    <message>
        <source>Enlarge to 2 %</source>
        <translation>放大到 2 %</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change class…</source>
        <translation>更改类别…</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>保留最大的</translation>
    </message>
    <message>
        <source>rare class</source>
        <translation>罕见类别</translation>
    </message>
    <message>
        <source>%1: rare in training</source>
        <translation>%1：训练中罕见</translation>
    </message>
    <message>
        <source>The model has seen few objects of this class: less than a quarter of what a class has on average. It may paint it badly.</source>
        <translation>模型只见过少量该类物体：不到各类别平均数量的四分之一，生成效果可能不佳。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Comes with the first line that the training logs.</source>
        <translation>训练记录第一行日志后显示。</translation>
    </message>
    <message>
        <source>Comes with the first validation; the settings of the run say after how many steps.</source>
        <translation>首次验证后显示；间隔多少步由任务设置决定。</translation>
    </message>
    <message>
        <source>Comes with the first checkpoint, if a detector and sample layouts are set.</source>
        <translation>若设置了检测器和样图布局，将在第一个检查点后显示。</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Same pictures, same noise every time: when it falls, the model gets better.</source>
        <translation>每次都用相同的图像和噪声：数值下降说明模型在变好。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>去噪</translation>
    </message>
    <message>
        <source>Validation of the perception loss</source>
        <translation>感知损失的验证</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>感知</translation>
    </message>
    <message>
        <source>BCE</source>
        <translation>BCE</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Other noise at every step: read the trend only.</source>
        <translation>每一步的噪声都不同：只看趋势。</translation>
    </message>
    <message>
        <source>Denoising loss</source>
        <translation>去噪损失</translation>
    </message>
    <message>
        <source>Perception loss</source>
        <translation>感知损失</translation>
    </message>
    <message>
        <source>Masks: BCE and dice</source>
        <translation>掩码：BCE 与 Dice</translation>
    </message>
    <message>
        <source>The two parts of the perception loss.</source>
        <translation>感知损失的两个组成部分。</translation>
    </message>
    <message>
        <source>Denoising loss by noise level</source>
        <translation>按噪声水平的去噪损失</translation>
    </message>
    <message>
        <source>Tenths of the noise schedule: the first holds the least noise, where details are learnt.</source>
        <translation>将噪声调度十等分：第一段噪声最少，细节在此学习。</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>Detector agreement</source>
        <translation>检测器一致性</translation>
    </message>
    <message>
        <source>Share of the sample boxes that came out as asked.</source>
        <translation>样图中符合要求的方框所占比例。</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>符合要求</translation>
    </message>
    <message>
        <source>Boxes found by the detector</source>
        <translation>检测器找到的方框</translation>
    </message>
    <message>
        <source>Easy boxes shall be found, hard ones not.</source>
        <translation>容易的方框应被找到，困难的不应被找到。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Falls by itself after a rollback.</source>
        <translation>回退后会自动降低。</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Before clipping; peaks announce a loss explosion.</source>
        <translation>裁剪前的值；出现尖峰预示损失即将爆炸。</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>每秒样本数</translation>
    </message>
    <message>
        <source>Of all processes together.</source>
        <translation>所有进程合计。</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>内存 (MB)</translation>
    </message>
    <message>
        <source>Resident memory of the process.</source>
        <translation>进程的常驻内存。</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>等待数据</translation>
    </message>
    <message>
        <source>Share of the time; above 0.02 the disk is slow.</source>
        <translation>所占时间比例；高于 0.02 说明磁盘较慢。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>总损失</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>噪声水平</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>BCE plus dice of the predicted masks, counted less where there is more noise.</source>
        <translation>预测掩码的 BCE 与 Dice 之和；噪声越多，权重越小。</translation>
    </message>
    <message>
        <source>GPU memory in MB</source>
        <translation>GPU 内存 (MB)</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>not finite</source>
        <translation>非有限值</translation>
    </message>
</context>
<context>
    <name>CurveExport</name>
    <message>
        <source>Curves of a training run</source>
        <translation>训练任务的曲线</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): choose another folder or free space</source>
        <translation>无法写入 %1（%2）：请选择其他文件夹或释放空间</translation>
    </message>
</context>
<context>
    <name>CurvesCsv</name>
    <message>
        <source>%1 can&apos;t be written (%2): choose another folder or free space</source>
        <translation>无法写入 %1（%2）：请选择其他文件夹或释放空间</translation>
    </message>
</context>
<context>
    <name>DatasetDialogs</name>
    <message>
        <source>Open a data set</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>COCO files and data.yaml (*.json *.yaml *.yml);;All files (*)</source>
        <translation>COCO 文件和 data.yaml (*.json *.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the folder of a data set: COCO, YOLO, Pascal VOC or layouts</source>
        <translation>打开数据集文件夹：COCO、YOLO、Pascal VOC 或布局</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures</source>
        <translation>选择图像所在的文件夹</translation>
    </message>
    <message>
        <source>Write what is kept</source>
        <translation>写出保留的内容</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO 文件 (*.json)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>New classes</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>The data set does not have these classes yet:
%1</source>
        <translation>数据集中还没有这些类别：
%1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message numerus="yes">
        <source>The boxes of %n picture(s) could not be written into the data set.</source>
        <translation>
            <numerusform>无法将 %n 张图像的方框写入数据集。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open layout</source>
        <translation>打开布局</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Layouts (*.layout.json *.json)</source>
        <translation>布局 (*.layout.json *.json)</translation>
    </message>
    <message>
        <source>Trace a picture</source>
        <translation>描摹图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp);;All files (*)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图像</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>Add LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors);;All files (*)</source>
        <translation>LoRA 文件 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Log files (*.log *.txt)</source>
        <translation>日志文件 (*.log *.txt)</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) of the gallery to the trash?</source>
        <translation>
            <numerusform>将图库中的 %n 项移到回收站？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace pictures</source>
        <translation>替换图像</translation>
    </message>
    <message>
        <source>These files exist already:
%1</source>
        <translation>以下文件已存在：
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The layout “%1” has changes that are not saved.</source>
        <translation>布局“%1”有尚未保存的更改。</translation>
    </message>
    <message>
        <source>Choose a detector</source>
        <translation>选择检测器</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.json);;All files (*)</source>
        <translation>检测器 (*.onnx *.cfg *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Layouts, annotations and pictures (%1);;Layouts (*.json);;Pictures painted here (*.png *.jpg);;All files (*)</source>
        <translation>布局、标注和图像 (%1);;布局 (*.json);;在此生成的图像 (*.png *.jpg);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Pair, seed %1</source>
        <translation>图像对，种子 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from seed %1</source>
        <translation>
            <numerusform>%n 张图像，从种子 %1 开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sweep over %n box(es), seed %1</source>
        <translation>
            <numerusform>扫描 %n 个方框，种子 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, seed %1</source>
        <translation>图像，种子 %1</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>Search over up to %n seed(s) from %1</source>
        <translation>
            <numerusform>最多搜索 %n 个种子，从 %1 开始</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>LabellingPrompts</name>
    <message>
        <source>Add a detector</source>
        <translation>添加检测器</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.weights *.json);;All files (*)</source>
        <translation>检测器 (*.onnx *.cfg *.weights *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>另存为新文件</translation>
    </message>
    <message>
        <source>COCO annotations (*.json)</source>
        <translation>COCO 标注 (*.json)</translation>
    </message>
</context>
<context>
    <name>MemoryOutlook</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>About %1 of %2 free</source>
        <translation>约 %1，可用 %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>About %1 on the GPU</source>
        <translation>GPU 上约 %1</translation>
    </message>
    <message>
        <source>The model alone needs about %1, %2 are free.</source>
        <translation>仅模型就需要约 %1，可用 %2。</translation>
    </message>
    <message>
        <source>A picture needs about %1, %2 are free. A smaller size helps.</source>
        <translation>一张图像需要约 %1，可用 %2。请减小尺寸。</translation>
    </message>
    <message>
        <source>Closing other programs helps.</source>
        <translation>关闭其他程序会有帮助。</translation>
    </message>
    <message>
        <source>16 bits help, or closing other programs.</source>
        <translation>使用 16 位或关闭其他程序会有帮助。</translation>
    </message>
    <message>
        <source>Enough for one picture, but a pair needs about %1, and %2 are free.</source>
        <translation>足够生成一张图像，但一对需要约 %1，可用 %2。</translation>
    </message>
    <message>
        <source>Model %1, denoising %2, decoding %3. A model that is loaded counts as free.</source>
        <translation>模型 %1，去噪 %2，解码 %3。已加载的模型计为可用。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>早期版本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Picture si&amp;ze</source>
        <translation>图像尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>方框(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Align and distribute</source>
        <translation>对齐和分布(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Snapping</source>
        <translation>吸附对象(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MetricsLines</name>
    <message>
        <source>%1 can&apos;t be read (%2): check its permissions</source>
        <translation>无法读取 %1（%2）：请检查其权限</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作线程</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What trains</source>
        <translation>训练内容</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <source>Folder of encoded pictures</source>
        <translation>编码后图像的文件夹</translation>
    </message>
    <message>
        <source>Start model</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>自编码器 (VAE)</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>Perception head</source>
        <translation>感知头</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Location grid, columns</source>
        <translation>位置网格列数</translation>
    </message>
    <message>
        <source>Location grid, rows</source>
        <translation>位置网格行数</translation>
    </message>
    <message>
        <source>Boxes in a prompt, at most</source>
        <translation>提示词中方框数上限</translation>
    </message>
    <message>
        <source>Scale of the location embeddings</source>
        <translation>位置嵌入的缩放</translation>
    </message>
    <message>
        <source>Guidance when painting</source>
        <translation>生成时的引导</translation>
    </message>
    <message>
        <source>Steps when painting</source>
        <translation>生成时的步数</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Pictures of the validation</source>
        <translation>验证集图像</translation>
    </message>
    <message>
        <source>Validation pictures, at most</source>
        <translation>验证图像数上限</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Smallest box, share of the picture</source>
        <translation>最小方框，占图像比例</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Mirror half of the samples</source>
        <translation>镜像一半样本</translation>
    </message>
    <message>
        <source>Bad pictures, largest share</source>
        <translation>损坏图像的最大比例</translation>
    </message>
    <message>
        <source>Share of empty prompts</source>
        <translation>空提示词比例</translation>
    </message>
    <message>
        <source>Share without easy and hard</source>
        <translation>不带难易的比例</translation>
    </message>
    <message>
        <source>Easy and hard in prompts</source>
        <translation>提示词中写入难易</translation>
    </message>
    <message>
        <source>Weight by foreground</source>
        <translation>按前景加权</translation>
    </message>
    <message>
        <source>Foreground weight w</source>
        <translation>前景权重 w</translation>
    </message>
    <message>
        <source>Foreground power p</source>
        <translation>前景指数 p</translation>
    </message>
    <message>
        <source>Min-SNR gamma</source>
        <translation>Min-SNR gamma</translation>
    </message>
    <message>
        <source>Perception loss, weight λ</source>
        <translation>感知损失权重 λ</translation>
    </message>
    <message>
        <source>Absent classes</source>
        <translation>未出现的类别</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Stop after step</source>
        <translation>在此步后停止</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Parts of a batch</source>
        <translation>批次分块数</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>梯度检查点</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Text encoder, factor on the rate</source>
        <translation>文本编码器学习率系数</translation>
    </message>
    <message>
        <source>Token embeddings, factor on the rate</source>
        <translation>标记嵌入学习率系数</translation>
    </message>
    <message>
        <source>Text layers, factor per layer</source>
        <translation>文本层逐层系数</translation>
    </message>
    <message>
        <source>Perception head, factor on the rate</source>
        <translation>感知头学习率系数</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>预热步数</translation>
    </message>
    <message>
        <source>Decay steps</source>
        <translation>衰减步数</translation>
    </message>
    <message>
        <source>Final rate, share of the peak</source>
        <translation>最终学习率，占峰值比例</translation>
    </message>
    <message>
        <source>AdamW beta 1</source>
        <translation>AdamW beta 1</translation>
    </message>
    <message>
        <source>AdamW beta 2</source>
        <translation>AdamW beta 2</translation>
    </message>
    <message>
        <source>AdamW epsilon</source>
        <translation>AdamW epsilon</translation>
    </message>
    <message>
        <source>Gradient norm, at most</source>
        <translation>梯度范数上限</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA 衰减率</translation>
    </message>
    <message>
        <source>Steps between log lines</source>
        <translation>日志间隔步数</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>验证间隔步数</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>检查点间隔步数</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>保留的检查点数</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>样图间隔步数</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>样图数量</translation>
    </message>
    <message>
        <source>Detector that judges the samples</source>
        <translation>评判样图的检测器</translation>
    </message>
    <message>
        <source>Skip a step: gradient norm, times the median</source>
        <translation>跳过一步：梯度范数，中位数的倍数</translation>
    </message>
    <message>
        <source>Go back: loss, times the least</source>
        <translation>回退：损失，最小值的倍数</translation>
    </message>
    <message>
        <source>Steps of a median</source>
        <translation>计算中位数的步数</translation>
    </message>
    <message>
        <source>Go back after skipped steps</source>
        <translation>连续跳过多少步后回退</translation>
    </message>
    <message>
        <source>Factor on the rate when going back</source>
        <translation>回退时的学习率系数</translation>
    </message>
    <message>
        <source>Times to go back, at most</source>
        <translation>回退次数上限</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样图</translation>
    </message>
    <message>
        <source>When a run goes astray</source>
        <translation>任务失控时</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32 位 (fp32)</translation>
    </message>
    <message>
        <source>Mixed, 16 bit (bf16)</source>
        <translation>混合，16 位 (bf16)</translation>
    </message>
    <message>
        <source>Mixed, 16 bit (fp16), GPU only</source>
        <translation>混合，16 位 (fp16)，仅 GPU</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Text encoder alone</source>
        <translation>仅文本编码器</translation>
    </message>
    <message>
        <source>U-Net and text encoder</source>
        <translation>U-Net 和文本编码器</translation>
    </message>
    <message>
        <source>New token embeddings</source>
        <translation>新标记嵌入</translation>
    </message>
    <message>
        <source>LoRA adapters on the U-Net</source>
        <translation>U-Net 上的 LoRA 适配器</translation>
    </message>
    <message>
        <source>Of the objects</source>
        <translation>物体的掩码</translation>
    </message>
    <message>
        <source>The boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Constant, falls at the end (WSD)</source>
        <translation>恒定，末尾下降 (WSD)</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA 适配器</translation>
    </message>
    <message>
        <source>Token embeddings</source>
        <translation>标记嵌入</translation>
    </message>
    <message>
        <source>A night on a CPU</source>
        <translation>CPU 上跑一晚</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>与论文相同</translation>
    </message>
    <message>
        <source>One GPU</source>
        <translation>单个 GPU</translation>
    </message>
    <message>
        <source>Smoke test, 1 minute</source>
        <translation>快速测试，1 分钟</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Perception</name>
    <message>
        <source>easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
</context>
<context>
    <name>RunCheckpoints</name>
    <message>
        <source>The run lives and would go on from its newest checkpoint: stop it first.</source>
        <translation>任务仍在运行，并且会从最新的检查点继续：请先停止它。</translation>
    </message>
</context>
<context>
    <name>RunExplanation</name>
    <message>
        <source>Memory ran out. A smaller batch, bf16, or gradient checkpointing needs less: duplicate the run and change it.</source>
        <translation>内存不足。减小批次大小、使用 bf16 或梯度检查点可减少占用：请复制此任务并修改设置。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, for example by deleting checkpoints, then resume.</source>
        <translation>磁盘已满。请腾出空间（例如删除一些检查点），然后恢复训练。</translation>
    </message>
    <message>
        <source>The training data can&apos;t be read. Repair or remove what is named below.</source>
        <translation>无法读取训练数据。请修复或移除下面列出的内容。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used. Repair it or take it out of the data set, then resume.</source>
        <translation>%1 无法使用。请修复它或将其从数据集中移除，然后恢复训练。</translation>
    </message>
    <message>
        <source>The loss exploded and going back did not help. A lower learning rate helps: duplicate the run and change it.</source>
        <translation>损失爆炸，回退也未能解决。降低学习率会有帮助：请复制此任务并修改设置。</translation>
    </message>
    <message>
        <source>One of the processes that train together was lost. Look at its machine, then start them again: they go on from the last checkpoint.</source>
        <translation>共同训练的进程中有一个已丢失。请检查其所在机器，然后重新启动这些进程：训练会从最后一个检查点继续。</translation>
    </message>
    <message>
        <source>The run failed; the line below says why.</source>
        <translation>任务失败；原因见下行。</translation>
    </message>
    <message>
        <source>The program ended because memory ran out. A smaller batch or picture needs less: duplicate the run and change it.</source>
        <translation>程序因内存不足而终止。减小批次或图像尺寸可减少占用：请复制此任务并修改设置。</translation>
    </message>
    <message>
        <source>The program ended because the disk is full. Make room, then resume.</source>
        <translation>程序因磁盘已满而终止。请腾出空间，然后恢复训练。</translation>
    </message>
    <message>
        <source>The program ended without a word: it was killed, most often because memory ran out, or the machine was switched off. Nothing before the last checkpoint is lost.</source>
        <translation>程序未留下任何信息就终止了：它被强行结束（多半是内存不足），或者机器被关闭。最后一个检查点之前的内容都没有丢失。</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>encoding the pictures</source>
        <translation>正在编码图像</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>writing a checkpoint</source>
        <translation>正在写入检查点</translation>
    </message>
    <message>
        <source>painting samples</source>
        <translation>正在生成样图</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2 / %3</translation>
    </message>
    <message>
        <source>step %1 of %2 (%3 %)</source>
        <translation>第 %1 步，共 %2 步 (%3 %)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 样本/秒</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1 data passes</source>
        <translation>已遍历数据 %1 遍</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out</source>
        <translation>
            <numerusform>已略过 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>ShortcutPresets</name>
    <message>
        <source>DetDiffusion Studio</source>
        <translation>DetDiffusion Studio</translation>
    </message>
</context>
<context>
    <name>StudioTraining</name>
    <message>
        <source>The editor paints with its usual model again.</source>
        <translation>编辑器已恢复使用原来的模型生成图像。</translation>
    </message>
    <message>
        <source>The editor paints with %1 from now on.</source>
        <translation>编辑器从现在起使用 %1 生成图像。</translation>
    </message>
</context>
<context>
    <name>SweepCaption</name>
    <message>
        <source>easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>按绘制的</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2：%3 → %4</translation>
    </message>
    <message>
        <source>box %1 %, rest %2 %</source>
        <translation>方框内 %1 %，其余 %2 %</translation>
    </message>
</context>
<context>
    <name>TrainingDialogs</name>
    <message>
        <source>Training goes on</source>
        <translation>训练仍在进行</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training: %1</source>
        <translation>
            <numerusform>有 %n 个任务正在训练：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>They need no window: the studio finds them again when it is opened. A run that is stopped finishes its step, writes a checkpoint, and can be resumed later.</source>
        <translation>训练不需要窗口：下次打开工作室时会重新找到它们。停止的任务会完成当前步、写入检查点，之后可以恢复训练。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>停止并保存</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move the run “%1” with its curves, samples and checkpoints to the trash?</source>
        <translation>将任务“%1”及其曲线、样图和检查点移到回收站？</translation>
    </message>
    <message numerus="yes">
        <source>Move %n checkpoint(s) to the trash: %1?</source>
        <translation>
            <numerusform>将 %n 个检查点移到回收站：%1？</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>重命名任务</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Export the model to a new folder</source>
        <translation>将模型导出到新文件夹</translation>
    </message>
    <message>
        <source>Model folders (*)</source>
        <translation>模型文件夹 (*)</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>low IoU</source>
        <translation>IoU 过低</translation>
    </message>
    <message>
        <source>wrong class (%1)</source>
        <translation>类别错误 (%1)</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>%1 %2 · IoU %3</source>
        <translation>%1 %2 · IoU %3</translation>
    </message>
    <message>
        <source>extra: %1 %2</source>
        <translation>多余：%1 %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion</name>
    <message>
        <source>The run has no name: type one.</source>
        <translation>任务没有名称：请输入一个。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a folder: leave out slashes, and points and blanks at the start.</source>
        <translation>“%1”不能用作文件夹名称：请去掉斜杠，以及开头的句点和空格。</translation>
    </message>
    <message>
        <source>There is a run “%1” already: choose another name.</source>
        <translation>已存在名为“%1”的任务：请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AboutDialog</name>
    <message>
        <source>About DetDiffusion Studio</source>
        <translation>关于 DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;Boxes on a canvas become a picture, and each box says whether a detector should find its object.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;画布上的方框变成图像，每个方框都指明检测器是否应找到其中的物体。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;No model is loaded.&lt;/p&gt;</source>
        <translation>&lt;p&gt;未加载模型。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Most boxes</source>
        <translation>方框上限</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>any word</source>
        <translation>任意单词</translation>
    </message>
    <message>
        <source>%1 million parameters, %2</source>
        <translation>%1 百万参数，%2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It uses these libraries:&lt;/p&gt;</source>
        <translation>&lt;p&gt;根据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。&lt;/p&gt;&lt;p&gt;使用了以下库：&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AdviceList</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 条</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxListModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Locked: L unlocks it.</source>
        <translation>已锁定：按 L 解锁。</translation>
    </message>
    <message>
        <source>Hidden on the canvas: H shows it.</source>
        <translation>已在画布上隐藏：按 H 显示。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxesPanel</name>
    <message>
        <source>No boxes yet.
Drag on the canvas to draw one.</source>
        <translation>还没有方框。
在画布上拖动即可绘制。</translation>
    </message>
    <message>
        <source>Class of the selected boxes: click to change it (Enter)</source>
        <translation>选中方框的类别：点击更改 (Enter)</translation>
    </message>
    <message>
        <source>Boxes of the layout</source>
        <translation>布局中的方框</translation>
    </message>
    <message>
        <source>Attribute of the selected boxes and of the next one (Q toggles)</source>
        <translation>选中方框和下一个方框的属性 (Q 切换)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Boxes in the layout, and how many the model takes</source>
        <translation>布局中的方框数，以及模型的上限</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasBar</name>
    <message>
        <source>Opacity of the boxes that are not selected</source>
        <translation>未选中方框的不透明度</translation>
    </message>
    <message>
        <source>Opacity of the traced picture</source>
        <translation>描摹图片的不透明度</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>方框(&amp;O)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasScene</name>
    <message>
        <source>%1 × %2 px, %3 %</source>
        <translation>%1 × %2 px，%3 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drag here to draw a box.

Pick its class on the right (keys 1 to 9),
Q switches between easy and hard,
Ctrl+Enter paints the picture.</source>
        <translation>在此拖动以绘制方框。

在右侧选择类别（按键 1 到 9），
Q 在容易和困难之间切换，
Ctrl+Enter 生成图像。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasView</name>
    <message>
        <source>Layout canvas</source>
        <translation>布局画布</translation>
    </message>
    <message>
        <source>x %1, y %2 px (%3, %4)</source>
        <translation>x %1, y %2 px (%3, %4)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CheckpointsModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>0, before training</source>
        <translation>0，训练前</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CheckpointsPanel</name>
    <message>
        <source>No checkpoint yet: one is written every so many steps, and when the run is paused or stopped.</source>
        <translation>还没有检查点：每隔若干步以及任务暂停或停止时会写入一个。</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Paint with the chosen checkpoint</source>
        <translation>用所选检查点生成图像</translation>
    </message>
    <message>
        <source>Copy the model, without the state of its training</source>
        <translation>复制模型，不含训练状态</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>固定(&amp;I)</translation>
    </message>
    <message>
        <source>A pinned checkpoint is never removed by the run</source>
        <translation>固定的检查点不会被任务自动删除</translation>
    </message>
    <message>
        <source>The samples of two checkpoints, same layouts and seeds, one above the other</source>
        <translation>上下对照两个检查点的样图，布局和种子相同</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>取消固定(&amp;I)</translation>
    </message>
    <message>
        <source>The model is in %1.</source>
        <translation>模型已导出到 %1。</translation>
    </message>
    <message>
        <source>Load into the edi&amp;tor</source>
        <translation>载入编辑器(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>对比(&amp;M)</translation>
    </message>
    <message>
        <source>Usu&amp;al model</source>
        <translation>原有模型(&amp;A)</translation>
    </message>
    <message>
        <source>The editor paints with its usual model again</source>
        <translation>让编辑器恢复使用原来的模型生成图像</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ClassPalette</name>
    <message>
        <source>Search classes (Ctrl+E)</source>
        <translation>搜索类别 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search classes</source>
        <translation>搜索类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Boxes 1</source>
        <translation>方框 1</translation>
    </message>
    <message>
        <source>Boxes 2</source>
        <translation>方框 2</translation>
    </message>
    <message>
        <source>Boxes over the first picture</source>
        <translation>在第一张图像上显示方框</translation>
    </message>
    <message>
        <source>Boxes over the second picture</source>
        <translation>在第二张图像上显示方框</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareView</name>
    <message>
        <source>Difference: white = %1 %</source>
        <translation>差异：白色 = %1 %</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ContactSheet</name>
    <message>
        <source>Pictures of this job</source>
        <translation>此任务的图像</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CountChart</name>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CurveChart</name>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CurvesBar</name>
    <message>
        <source>Logarithmic &amp;steps</source>
        <translation>步数轴用对数刻度(&amp;S)</translation>
    </message>
    <message>
        <source>Logarithmic &amp;values</source>
        <translation>数值轴用对数刻度(&amp;V)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>All steps and values again (0, or a double click)</source>
        <translation>重新显示全部步数和数值（0 键或双击）</translation>
    </message>
    <message>
        <source>Which curves</source>
        <translation>显示哪些曲线</translation>
    </message>
    <message>
        <source>Weight of the past in the average over the faint points; 0 shows the points alone</source>
        <translation>滑动平均中历史值的权重（原始数据以浅色点显示）；0 表示只显示数据点</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Linear or logarithmic axes</source>
        <translation>线性或对数坐标轴</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The charts as a picture, or all values as a table</source>
        <translation>将图表导出为图片，或将全部数值导出为表格</translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation>PNG 图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>SVG 矢量图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;CSV table of all values…</source>
        <translation>全部数值的 CSV 表格(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetEditing</name>
    <message>
        <source>This is the last picture of the list.</source>
        <translation>这是列表中的最后一张图像。</translation>
    </message>
    <message>
        <source>This is the first picture of the list.</source>
        <translation>这是列表中的第一张图像。</translation>
    </message>
    <message numerus="yes">
        <source>The outline(s) of %n object(s) moved with the box.</source>
        <translation>
            <numerusform>%n 个物体的轮廓已随方框移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mask(s) of %n object(s) were dropped, because they no longer fit the box.</source>
        <translation>
            <numerusform>%n 个物体的掩码已丢弃，因为与方框不再吻合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>难易标注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Opening the data set</source>
        <translation>正在打开数据集</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>打开数据集文件</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;File: COCO or data.yaml…</source>
        <translation>文件：COCO 或 data.yaml(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older: COCO, YOLO, Pascal VOC, layouts…</source>
        <translation>文件夹：COCO、YOLO、Pascal VOC、布局(&amp;O)…</translation>
    </message>
    <message>
        <source>Folder of the &amp;pictures…</source>
        <translation>图像所在的文件夹(&amp;P)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Saved the boxes of %n picture(s).</source>
        <translation>
            <numerusform>已保存 %n 张图像的方框。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the pictures are not there.</source>
        <translation>%1：找不到图像。</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>选择图像文件夹…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Open a data set, or drop one here: a COCO file, a data.yaml (YOLO), or a folder with YOLO, Pascal VOC or layouts. Its pictures are shown with their boxes, counted, filtered, labelled easy and hard, and edited on the canvas.</source>
        <translation>打开数据集，或将其拖放到此处：COCO 文件、data.yaml (YOLO)，或包含 YOLO、Pascal VOC 或布局的文件夹。可以查看其图像和方框、进行统计、筛选、标注难易，并在画布上编辑。</translation>
    </message>
    <message numerus="yes">
        <source>Opening %1, %n picture(s)…</source>
        <translation>
            <numerusform>正在打开 %1，%n 张图像…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n a folder…</source>
        <translation>打开文件夹(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DocumentFile</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EditingController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EventLegend</name>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>跳过的步</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>已回退</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Checkpoint, best so far</source>
        <translation>检查点，目前最佳</translation>
    </message>
    <message>
        <source>Resumed here</source>
        <translation>从此处恢复</translation>
    </message>
    <message>
        <source>Step skipped: %1</source>
        <translation>已跳过此步：%1</translation>
    </message>
    <message>
        <source>Went back to step %1</source>
        <translation>已回退到第 %1 步</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>标记的含义</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FileController</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1 have replaced the layout&apos;s; Undo brings those back.</source>
        <translation>
            <numerusform>%1 中的 %n 个方框已替换布局原有的方框；“撤销”可恢复原来的方框。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::FilterDialog</name>
    <message>
        <source>&amp;Keep crowds</source>
        <translation>保留群体 (crowd)(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Write a new file…</source>
        <translation>写入新文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Keeps the objects and pictures that layout models are trained and measured on. The data set itself stays as it is.</source>
        <translation>保留用于训练和评估布局模型的物体和图像。数据集本身不变。</translation>
    </message>
    <message>
        <source>Boxes larger than this share of the &amp;picture:</source>
        <translation>方框占图像的比例须大于(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Fewest objects of a picture:</source>
        <translation>每张图像最少物体数(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Most objects of a picture:</source>
        <translation>每张图像最多物体数(&amp;M)：</translation>
    </message>
    <message>
        <source>Without the &amp;classes:</source>
        <translation>排除的类别(&amp;C)：</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>in pictures of unknown size</source>
        <translation>所在图像尺寸未知</translation>
    </message>
    <message>
        <source>crowds</source>
        <translation>群体 (crowd)</translation>
    </message>
    <message>
        <source>of excluded classes</source>
        <translation>属于排除的类别</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>太小</translation>
    </message>
    <message>
        <source>in pictures that are left out</source>
        <translation>所在图像被排除</translation>
    </message>
    <message>
        <source>Objects kept</source>
        <translation>保留的物体</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>with too few objects</source>
        <translation>物体过少</translation>
    </message>
    <message>
        <source>with too many objects</source>
        <translation>物体过多</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>保留的图像</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is; choose another name.</source>
        <translation>%1 已存在，保持不变；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Close these hints for good</source>
        <translation>不再显示这些提示</translation>
    </message>
    <message>
        <source>Draw a box: drag, or %1</source>
        <translation>绘制方框：拖动，或按 %1</translation>
    </message>
    <message>
        <source>Easy or hard to detect: %1</source>
        <translation>容易或难以检测：%1</translation>
    </message>
    <message>
        <source>Paint both from one seed: %1</source>
        <translation>用同一种子生成两者：%1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::Gallery</name>
    <message numerus="yes">
        <source>%1: %n line(s) of the gallery&apos;s list can&apos;t be read; the pictures are still in the folder and can be opened from there.</source>
        <translation>
            <numerusform>%1：图库列表中有 %n 行无法读取；图像仍在文件夹中，可以从那里打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash (%2). Check the rights of the folder, or delete the file in the file manager.</source>
        <translation>无法将 %1 移到回收站（%2）。请检查文件夹的权限，或在文件管理器中删除该文件。</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>图像对 %1</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>扫描 %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryController</name>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>取用</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) to %1</source>
        <translation>
            <numerusform>已将 %n 张图像导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryPanel</name>
    <message>
        <source>Search classes, seed, model</source>
        <translation>搜索类别、种子、模型</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>搜索图库</translation>
    </message>
    <message>
        <source>Only what is starred</source>
        <translation>仅显示加星的</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show it large (Return)</source>
        <translation>放大查看 (Enter)</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>Take seed, settings or everything of this picture</source>
        <translation>取用此图像的种子、设置或全部内容</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星</translation>
    </message>
    <message>
        <source>Star, or remove the star (point key)</source>
        <translation>加星或取消加星（句点键）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The chosen pictures as files, or as a data set with boxes</source>
        <translation>将所选图像导出为文件，或导出为带方框的数据集</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Move to the desktop&apos;s trash (Delete)</source>
        <translation>移到桌面的回收站 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings with the seed</source>
        <translation>设置和种子(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All: settings and layout</source>
        <translation>全部(&amp;A)：设置和布局</translation>
    </message>
    <message>
        <source>&amp;PNG with metadata…</source>
        <translation>带元数据的 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG &amp;without metadata…</source>
        <translation>不带元数据的 PNG(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;JPEG with metadata…</source>
        <translation>带元数据的 JPEG(&amp;J)…</translation>
    </message>
    <message>
        <source>JPEG with&amp;out metadata…</source>
        <translation>不带元数据的 JPEG(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;COCO data set with boxes…</source>
        <translation>带方框的 COCO 数据集(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;YOLO data set with boxes…</source>
        <translation>带方框的 YOLO 数据集(&amp;Y)…</translation>
    </message>
    <message>
        <source>Everything you paint is kept here.</source>
        <translation>您生成的所有图像都保存在这里。</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>没有符合搜索条件的内容。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationHistory</name>
    <message>
        <source>Change generation settings</source>
        <translation>更改生成设置</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationPanel</name>
    <message>
        <source>Denoising steps: more take longer and change less and less</source>
        <translation>去噪步数：越多耗时越长，变化越来越小</translation>
    </message>
    <message>
        <source>How closely the picture follows the layout; 1 switches guidance off</source>
        <translation>图像遵循布局的程度；1 表示关闭引导</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>按绘制的</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>全部容易</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>全部困难</translation>
    </message>
    <message>
        <source>Which attributes are painted; the layout stays as it is</source>
        <translation>用哪些属性生成；布局保持不变</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步数(&amp;S)</translation>
    </message>
    <message>
        <source>Gu&amp;idance</source>
        <translation>引导(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;mpler</source>
        <translation>采样器(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>属性(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;recision</source>
        <translation>精度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;LoRA</source>
        <translation>&amp;LoRA</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>How the next seed is chosen</source>
        <translation>下一个种子的选择方式</translation>
    </message>
    <message>
        <source>Fixed: the seed shown. Random: a new one each time (S keeps the one shown). Next: the one after it</source>
        <translation>固定：当前显示的种子。随机：每次使用新种子（S 保留当前种子）。递增：使用下一个种子</translation>
    </message>
    <message>
        <source>Pictures of a contact sheet</source>
        <translation>小样集的图像数</translation>
    </message>
    <message>
        <source>Pictures of consecutive seeds, shown as a contact sheet</source>
        <translation>连续种子的图像，以小样集显示</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>图像宽度（像素）</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>图像高度（像素）</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32 位 (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16 位 (bf16)</translation>
    </message>
    <message>
        <source>Numbers of 16 bits take less memory; the picture changes a little</source>
        <translation>16 位占用更少内存；图像会略有变化</translation>
    </message>
</context>
<context>
    <name>detdiffusion::JobBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s a step, about %4 left</source>
        <translation>第 %1 步，共 %2 步，每步 %3，剩余约 %4</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingAcceptBar</name>
    <message>
        <source>Replace what was set by hand</source>
        <translation>替换手动设置的标注</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>另存为新文件…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>选中的图像</translation>
    </message>
    <message>
        <source>Pictures to accept for</source>
        <translation>要接受建议的图像</translation>
    </message>
    <message>
        <source>Writes the proposals into the data set</source>
        <translation>将建议写入数据集</translation>
    </message>
    <message>
        <source>Takes the proposals away; the data set stays as it is</source>
        <translation>放弃建议；数据集保持不变</translation>
    </message>
    <message>
        <source>A COCO file with the proposals; the data set stays as it is</source>
        <translation>生成带有建议的 COCO 文件；数据集保持不变</translation>
    </message>
    <message>
        <source>Classes to accept for</source>
        <translation>要接受建议的类别</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>No proposals. Attributes of the data set are as they were.</source>
        <translation>没有建议。数据集的属性保持原样。</translation>
    </message>
    <message>
        <source>Proposed: %1 easy, %2 hard. %3</source>
        <translation>建议：%1 个容易，%2 个困难。%3</translation>
    </message>
    <message numerus="yes">
        <source>Accept changes %n box(es).</source>
        <translation>
            <numerusform>接受将更改 %n 个方框。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand are kept.</source>
        <translation>
            <numerusform>保留 %n 个手动设置的标注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingDetectors</name>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or their .json settings</source>
        <translation>ONNX 文件、Darknet .cfg 文件，或其 .json 设置文件</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>The folder of a detector that was trained here</source>
        <translation>在此训练的检测器的文件夹</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k 折</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Each detector labels its own share of the pictures: detector 1 of 3 the pictures 1, 4, 7 …, which it was not trained on</source>
        <translation>每个检测器标注各自的那部分图像：3 个检测器中的第 1 个标注第 1、4、7…张图像，即未用于训练它的图像</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingLayer</name>
    <message>
        <source>Accept labels</source>
        <translation>接受标注</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): labels accepted now will count as set by hand next time. Make room in that folder.</source>
        <translation>无法写入 %1（%2）：现在接受的标注下次会被视为手动设置。请在该文件夹中腾出空间。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingLimits</name>
    <message>
        <source>The class must be right, too</source>
        <translation>类别也必须正确</translation>
    </message>
    <message>
        <source>With several detectors</source>
        <translation>多个检测器时</translation>
    </message>
    <message>
        <source>γ  score above</source>
        <translation>γ  得分高于</translation>
    </message>
    <message>
        <source>A detection counts when its score is above this</source>
        <translation>检测的得分高于此值才算数</translation>
    </message>
    <message>
        <source>β  IoU above</source>
        <translation>β  IoU 高于</translation>
    </message>
    <message>
        <source>A detection counts when it overlaps the box by more than this (intersection over union)</source>
        <translation>检测与方框的重叠程度（交并比）高于此值才算数</translation>
    </message>
    <message>
        <source>The published rule looks at the overlap only</source>
        <translation>论文中的规则只看重叠程度</translation>
    </message>
    <message>
        <source>the first one decides</source>
        <translation>以第一个为准</translation>
    </message>
    <message>
        <source>easy if all find it</source>
        <translation>全部找到才算容易</translation>
    </message>
    <message>
        <source>easy if most find it</source>
        <translation>多数找到即为容易</translation>
    </message>
    <message>
        <source>easy if any finds it</source>
        <translation>任一找到即为容易</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingOverview</name>
    <message>
        <source>Easy and hard by size</source>
        <translation>各尺寸的难易分布</translation>
    </message>
    <message>
        <source>Easy and hard by class</source>
        <translation>各类别的难易分布</translation>
    </message>
    <message>
        <source>A box is &lt;b&gt;easy&lt;/b&gt; when a detector finds it: a detection with a score above γ overlaps it with an IoU above β. Else it is &lt;b&gt;hard&lt;/b&gt; (Equation 2 of the DetDiffusion paper).</source>
        <translation>当检测器找到方框时，该方框为&lt;b&gt;容易&lt;/b&gt;：有一个得分高于 γ 的检测与它重叠，且 IoU 高于 β。否则为&lt;b&gt;困难&lt;/b&gt;（DetDiffusion 论文公式 2）。</translation>
    </message>
    <message>
        <source>Small: an area below 32 × 32 pixels; large: above 96 × 96</source>
        <translation>小：面积小于 32 × 32 像素；大：大于 96 × 96</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are overlapped enough by no detection: hard at any γ.</source>
        <translation>
            <numerusform>有 %n 个物体没有重叠足够的检测：无论 γ 取何值都为困难。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: easy for all %2, for some %3, for none %4</source>
        <translation>%1：全部判为容易 %2 个，部分判为容易 %3 个，都不判为容易 %4 个</translation>
    </message>
    <message numerus="yes">
        <source>%n detector(s)</source>
        <translation>
            <numerusform>%n 个检测器</numerusform>
        </translation>
    </message>
    <message>
        <source>Boxes by the score of their best match</source>
        <translation>方框数量（按最佳匹配的得分）</translation>
    </message>
    <message>
        <source>Boxes by the IoU of their best match</source>
        <translation>方框数量（按最佳匹配的 IoU）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPage</name>
    <message>
        <source>Open a data set to label its boxes easy or hard.</source>
        <translation>打开数据集，将其方框标注为容易或困难。</translation>
    </message>
    <message>
        <source>Detectors for</source>
        <translation>检测器用于</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>数据集的部分</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>容易和困难</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>The program detdiffusion, which labels, is neither beside the studio nor on PATH. Install it, or start the studio from its build folder.</source>
        <translation>负责标注的程序 detdiffusion 既不在工作室所在文件夹，也不在 PATH 中。请安装它，或从构建文件夹启动工作室。</translation>
    </message>
    <message>
        <source>Add a detector to begin.</source>
        <translation>请先添加一个检测器。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPictures</name>
    <message>
        <source>%1   %2 easy, %3 hard</source>
        <translation>%1   容易 %2，困难 %3</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRun</name>
    <message>
        <source>%1 can&apos;t be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>The labelling process ended unexpectedly.</source>
        <translation>标注进程意外终止。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRunBar</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read and stay as they are:</source>
        <translation>
            <numerusform>有 %n 张图像无法读取，保持原样：</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What is done stays; Resume goes on behind it</source>
        <translation>已完成的部分会保留；“继续”将从其后接着进行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Goes on where the last run stopped</source>
        <translation>从上次停止的地方继续</translation>
    </message>
    <message>
        <source>The detectors look at every picture; nothing is changed until you accept</source>
        <translation>检测器会查看每张图像；在您接受之前不会更改任何内容</translation>
    </message>
    <message>
        <source>A run was interrupted; what it did is kept.</source>
        <translation>上次标注被中断；已完成的部分已保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were looked at before; the limits can be moved</source>
        <translation>
            <numerusform>之前已查看 %n 张图像；可以调整阈值</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this batch …</source>
        <translation>将在此批次后停止…</translation>
    </message>
    <message>
        <source>Opening the detector …</source>
        <translation>正在打开检测器…</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 / %2 张图像</translation>
    </message>
    <message>
        <source>%1 · %2 a second · about %3 left</source>
        <translation>%1 · 每秒 %2 张 · 剩余约 %3</translation>
    </message>
    <message>
        <source>Done: %1, %2 a second</source>
        <translation>完成：%1，每秒 %2 张</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked at</source>
        <translation>
            <numerusform>已查看 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 pictures; what is done is kept</source>
        <translation>已停止，完成 %1 / %2 张图像；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Failed at %1 of %2 pictures; what is done is kept</source>
        <translation>失败，完成 %1 / %2 张图像；已完成的部分会保留</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingSamples</name>
    <message>
        <source>Compare from here</source>
        <translation>以此为基准比较</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Choose a picture in the list</source>
        <translation>在列表中选择一张图像</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Changed by the limits</source>
        <translation>因阈值而变化的</translation>
    </message>
    <message>
        <source>Different from the data set</source>
        <translation>与数据集不同的</translation>
    </message>
    <message>
        <source>Detectors disagree</source>
        <translation>检测器意见不一的</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>列出哪些图像</translation>
    </message>
    <message>
        <source>Changes are counted from the limits as they are now</source>
        <translation>从当前阈值开始统计变化</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Dotted: what the detectors claim with a score above γ</source>
        <translation>虚线：得分高于 γ 的检测结果</translation>
    </message>
    <message>
        <source>%1 since γ %2, β %3</source>
        <translation>自 γ %2、β %3 起%1</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed</source>
        <translation>
            <numerusform>有 %n 个方框变化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>was hard</source>
        <translation>原为困难</translation>
    </message>
    <message>
        <source>was easy</source>
        <translation>原为容易</translation>
    </message>
    <message>
        <source>No such picture</source>
        <translation>没有符合的图像</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutAdvisor</name>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutEditor</name>
    <message>
        <source>Change picture size</source>
        <translation>更改图像尺寸</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>绘制 %1</translation>
    </message>
    <message>
        <source>Change class to %1</source>
        <translation>将类别改为 %1</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>更改属性</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微移</translation>
    </message>
    <message>
        <source>Resize by key</source>
        <translation>用按键调整大小</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Change drawing order</source>
        <translation>更改绘制顺序</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LoraList</name>
    <message>
        <source>How strongly it changes the model; 0 = not at all</source>
        <translation>对模型的影响强度；0 表示没有影响</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a LoRA file to the model</source>
        <translation>为模型添加 LoRA 文件</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) of last time still wait: Resume, in the panel Queue, paints them.</source>
        <translation>
            <numerusform>上次的 %n 个任务仍在等待：在“队列”面板中点击“继续”即可生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1[*] – DetDiffusion Studio</source>
        <translation>%1[*] – DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定结果</translation>
    </message>
    <message numerus="yes">
        <source>%n training run(s) go on in the background.</source>
        <translation>
            <numerusform>%n 个训练任务正在后台继续运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MetadataPanel</name>
    <message>
        <source>How the picture was painted</source>
        <translation>图像的生成方式</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boxes: %1</source>
        <translation>方框：%1</translation>
    </message>
    <message>
        <source>Size: %1 × %2</source>
        <translation>尺寸：%1 × %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>种子：%1</translation>
    </message>
    <message>
        <source>%1 steps, guidance %2, %3</source>
        <translation>%1 步，引导 %2，%3</translation>
    </message>
    <message>
        <source>Model: %1 %2</source>
        <translation>模型：%1 %2</translation>
    </message>
    <message>
        <source>LoRA: %1</source>
        <translation>LoRA：%1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>提示词：%1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ModelController</name>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>This model can&apos;t paint layouts: %1</source>
        <translation>此模型无法根据布局生成：%1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::NotesPanel</name>
    <message>
        <source>Notes about the run</source>
        <translation>任务备注</translation>
    </message>
    <message>
        <source>What is this run for? What came of it?</source>
        <translation>这个任务的目的是什么？结果如何？</translation>
    </message>
</context>
<context>
    <name>detdiffusion::OptionForm</name>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PageSizeMenu</name>
    <message>
        <source>&amp;Model&apos;s own: %1 × %2</source>
        <translation>模型自身的尺寸(&amp;M)：%1 × %2</translation>
    </message>
    <message>
        <source>&amp;Shape of the traced picture: %1 × %2</source>
        <translation>描摹图片的比例(&amp;S)：%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PaintingController</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Generate loads the model with the new settings</source>
        <translation>点击“生成”将以新设置加载模型</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Loading the model… %1 %</source>
        <translation>正在加载模型… %1 %</translation>
    </message>
    <message>
        <source>Loading cancelled: Generate loads the model again</source>
        <translation>已取消加载：点击“生成”重新加载模型</translation>
    </message>
    <message>
        <source>No model: layouts can be drawn, but not painted</source>
        <translation>没有模型：可以绘制布局，但无法生成图像</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not painted</source>
        <translation>未生成</translation>
    </message>
    <message numerus="yes">
        <source>Found after %n seed(s).</source>
        <translation>
            <numerusform>在第 %n 个种子找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n seed(s) is as wanted: search on, or move the limits.</source>
        <translation>
            <numerusform>%n 个种子都不符合要求：继续搜索，或调整阈值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PathEdit</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureDelegate</name>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureList</name>
    <message numerus="yes">
        <source>%1, %2 × %3 pixels, %n object(s), %4</source>
        <translation>
            <numerusform>%1，%2 × %3 像素，%n 个物体，%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PicturesPage</name>
    <message>
        <source>No picture matches. Choose other filters.</source>
        <translation>没有符合条件的图像。请更改筛选条件。</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>方框(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit the boxes</source>
        <translation>编辑方框(&amp;E)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>搜索文件名</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Pictures that have this class</source>
        <translation>包含此类别的图像</translation>
    </message>
    <message>
        <source>Pictures with such an object</source>
        <translation>包含此类物体的图像</translation>
    </message>
    <message>
        <source>Pictures with an object of this size</source>
        <translation>包含此尺寸物体的图像</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>所有子集</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>容易和困难</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>所有尺寸</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>%1 / %2 张图像</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ProblemController</name>
    <message>
        <source>Save under another name…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove this LoRA</source>
        <translation>移除此 LoRA</translation>
    </message>
    <message>
        <source>Paint %1 × %2 pixels</source>
        <translation>生成 %1 × %2 像素</translation>
    </message>
    <message>
        <source>Use 16 bits</source>
        <translation>使用 16 位</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
</context>
<context>
    <name>detdiffusion::QueuePanel</name>
    <message>
        <source>Nothing waits. Generate can be pressed again while a picture is being painted: the next one queues here.</source>
        <translation>没有等待的任务。生成图像时也可以再次点击“生成”：下一个任务会在此排队。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start no further job</source>
        <translation>不再开始新任务</translation>
    </message>
    <message>
        <source>Paint this job earlier</source>
        <translation>提前生成此任务</translation>
    </message>
    <message>
        <source>Paint this job later</source>
        <translation>推后生成此任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>取消此任务</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Paint this failed or cancelled job again</source>
        <translation>重新生成此失败或已取消的任务</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Remove failed and cancelled jobs from the list</source>
        <translation>从列表中移除失败和已取消的任务</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RecallController</name>
    <message>
        <source>This picture was painted without the LoRAs that are chosen now.</source>
        <translation>此图像是在没有当前所选 LoRA 的情况下生成的。</translation>
    </message>
    <message>
        <source>This picture was painted with the LoRAs %1. To paint it again, choose them under Generation.</source>
        <translation>此图像是用 LoRA %1 生成的。要再次生成，请在“生成”中选择它们。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ResultPanel</name>
    <message>
        <source>How the picture was painted</source>
        <translation>图像的生成方式</translation>
    </message>
    <message>
        <source>The picture appears here.

Generate (Ctrl+Enter) paints the layout,
Generate pair (Ctrl+Shift+Enter) paints it
all easy and all hard from one seed.</source>
        <translation>图像将显示在这里。

“生成”(Ctrl+Enter) 根据布局生成图像，
“生成图像对”(Ctrl+Shift+Enter) 用同一种子
分别生成全部容易和全部困难的图像。</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>全部容易</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>全部困难</translation>
    </message>
    <message>
        <source>Painting… a rough preview follows the steps.</source>
        <translation>正在生成… 每一步都会显示粗略的预览。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>引导 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunCurvesPanel</name>
    <message>
        <source>Wheel and drag zoom, a click on a point opens its checkpoint</source>
        <translation>滚轮和拖动可缩放，点击数据点可打开其检查点</translation>
    </message>
    <message>
        <source>Mouse: Ctrl+wheel values · Shift+drag move · double click all
Keys: ← → crosshair (Shift: far) · + − zoom · Ctrl+← → move · ↑ ↓ values · 0 all · Return open the checkpoint</source>
        <translation>鼠标：Ctrl+滚轮缩放数值轴 · Shift+拖动平移 · 双击全部显示
键盘：← → 十字线（按住 Shift：大步）· + − 缩放 · Ctrl+← → 平移 · ↑ ↓ 缩放数值轴 · 0 全部显示 · Enter 打开检查点</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>Choose a run to see its curves and samples here.</source>
        <translation>选择一个任务，在此查看其曲线和样图。</translation>
    </message>
    <message>
        <source>Reading the curves…</source>
        <translation>正在读取曲线…</translation>
    </message>
    <message>
        <source>This run has no values yet: the first come a few seconds after the training has begun.</source>
        <translation>此任务还没有数值：训练开始几秒后会出现第一批。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of metrics.jsonl can&apos;t be read and are left out.</source>
        <translation>
            <numerusform>metrics.jsonl 中有 %n 行无法读取，已略过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunHeader</name>
    <message>
        <source>State of the run</source>
        <translation>任务状态</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Why the run is not going on</source>
        <translation>任务未继续的原因</translation>
    </message>
    <message>
        <source>Last lines of the run</source>
        <translation>任务的最后几行输出</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint and wait; you can paint with it meanwhile</source>
        <translation>完成当前步、写入检查点并等待；期间可以用它生成图像</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Go on where the run was paused</source>
        <translation>从暂停处继续</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>停止并保存(&amp;S)</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint and end; it can be resumed</source>
        <translation>完成当前步、写入检查点并结束；之后可以恢复训练</translation>
    </message>
    <message>
        <source>Write a checkpoint after this step</source>
        <translation>在当前步之后写入检查点</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复训练(&amp;R)</translation>
    </message>
    <message>
        <source>Go on from the newest checkpoint</source>
        <translation>从最新的检查点继续</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>载入编辑器(&amp;L)</translation>
    </message>
    <message>
        <source>Paint with the newest checkpoint</source>
        <translation>用最新的检查点生成图像</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Save chec&amp;kpoint now</source>
        <translation>立即保存检查点(&amp;K)</translation>
    </message>
    <message>
        <source>pauses after this step</source>
        <translation>此步后暂停</translation>
    </message>
    <message>
        <source>ends after this step</source>
        <translation>此步后结束</translation>
    </message>
    <message>
        <source>a checkpoint follows this step</source>
        <translation>此步后写入检查点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunPage</name>
    <message>
        <source>Log of the run</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>The run has written nothing yet.</source>
        <translation>任务尚无输出。</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>曲线(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;heckpoints</source>
        <translation>检查点(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>No checkpoint of step %1 or before is left.</source>
        <translation>第 %1 步及之前的检查点均已不存在。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunPlanner</name>
    <message>
        <source>%1 can&apos;t be written: choose another folder for the runs.</source>
        <translation>无法写入 %1：请为任务选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: install the program detdiffusion again.</source>
        <translation>无法启动 %1：请重新安装程序 detdiffusion。</translation>
    </message>
    <message>
        <source>The trainer said nothing about these settings.</source>
        <translation>训练程序未对这些设置作出回应。</translation>
    </message>
    <message>
        <source>Data: %1 pictures with %2 boxes, %3 of them easy or hard; %4 steps are one pass</source>
        <translation>数据：%1 张图像，%2 个方框，其中 %3 个标为容易或困难；%4 步为一轮</translation>
    </message>
    <message>
        <source>Classes the model learns anew: %1</source>
        <translation>模型要新学的类别：%1</translation>
    </message>
    <message>
        <source>Memory: about %1</source>
        <translation>内存：约 %1</translation>
    </message>
    <message>
        <source>Disk: %1 for each checkpoint, %2 for encoded pictures, %3 are free</source>
        <translation>磁盘：每个检查点 %1，编码后的图像 %2，可用 %3</translation>
    </message>
    <message>
        <source>Parameters: %1 of %2 are trained (%3)</source>
        <translation>参数：训练 %1，共 %2（%3）</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunsModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>最佳损失</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunsPanel</name>
    <message>
        <source>No runs yet. “New run…” fine-tunes a model on your own pictures.</source>
        <translation>还没有训练任务。“新建任务…”可用您自己的图像微调模型。</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>新建任务(&amp;N)…</translation>
    </message>
    <message>
        <source>Set up a training run</source>
        <translation>设置一个训练任务</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>A new run with the settings of the chosen one, to change some</source>
        <translation>以所选任务的设置新建任务，可修改其中几项</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>对比(&amp;M)</translation>
    </message>
    <message>
        <source>In what the settings of two chosen runs differ</source>
        <translation>查看所选两个任务的设置差异</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;A)…</translation>
    </message>
    <message>
        <source>Rename the chosen run</source>
        <translation>重命名所选任务</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>回收站(&amp;T)</translation>
    </message>
    <message>
        <source>Move the chosen run to the trash</source>
        <translation>将所选任务移到回收站</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SafetyController</name>
    <message>
        <source>The studio did not end in order last time. These are the unsaved changes of %1; save them to keep them.</source>
        <translation>上次工作室未正常结束。这些是 %1 未保存的更改；请保存以保留它们。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleComparison</name>
    <message>
        <source>These checkpoints have no samples in common. Set “%1” to a multiple of “%2” in the settings.</source>
        <translation>这两个检查点没有共同的样图。请在设置中将“%1”设为“%2”的倍数。</translation>
    </message>
    <message>
        <source>Samples of both checkpoints</source>
        <translation>两个检查点的样图</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Samples of %1: %2, %3</source>
        <translation>%1 的样图：%2，%3</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>样图 %1，%2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleModel</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleStrip</name>
    <message>
        <source>Samples: the same layouts and seeds at every checkpoint. The first come with the first checkpoint.</source>
        <translation>样图：每个检查点使用相同的布局和种子。第一批随第一个检查点出现。</translation>
    </message>
    <message>
        <source>Samples by checkpoint</source>
        <translation>各检查点的样图</translation>
    </message>
    <message>
        <source>Layout of the samples</source>
        <translation>样图的布局</translation>
    </message>
    <message>
        <source>Samples at every checkpoint</source>
        <translation>每个检查点的样图</translation>
    </message>
    <message>
        <source>All layouts</source>
        <translation>所有布局</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsComparison</name>
    <message>
        <source>Settings of %1 and %2</source>
        <translation>%1 与 %2 的设置</translation>
    </message>
    <message>
        <source>The two runs have the same settings.</source>
        <translation>两个任务的设置相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>有 %n 项设置不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsTable</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShareChart</name>
    <message>
        <source>%1: %2 easy, %3 hard</source>
        <translation>%1：容易 %2，困难 %3</translation>
    </message>
    <message>
        <source>%1  %2 / %3</source>
        <translation>%1  %2 / %3</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutEditor</name>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>新按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>选择一个命令以更改其按键。</translation>
    </message>
    <message>
        <source>The canvas itself uses these keys: choose others.</source>
        <translation>画布本身使用这些按键：请选择其他按键。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Take over leaves it without them.</source>
        <translation>这些按键属于“%1”。接管后它将没有这些按键。</translation>
    </message>
    <message>
        <source>Press the keys for “%1”.</source>
        <translation>请按下“%1”的按键。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Choosing one forgets your own changes</source>
        <translation>选择后，您自己的更改将丢失</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>按键方案(&amp;O)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键和鼠标</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>绘制方框</translation>
    </message>
    <message>
        <source>drag on empty ground; Alt+drag also inside a box</source>
        <translation>在空白处拖动；在方框内用 Alt+拖动</translation>
    </message>
    <message>
        <source>Keep it square</source>
        <translation>保持正方形</translation>
    </message>
    <message>
        <source>Shift while drawing or at a corner</source>
        <translation>绘制时或在角上按住 Shift</translation>
    </message>
    <message>
        <source>Keep a move on one axis</source>
        <translation>只沿一个方向移动</translation>
    </message>
    <message>
        <source>Shift while moving</source>
        <translation>移动时按住 Shift</translation>
    </message>
    <message>
        <source>Let go of grid and guides</source>
        <translation>脱离网格和参考线</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>拖动时按住 Alt</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>添加到选择</translation>
    </message>
    <message>
        <source>Ctrl+click; Shift+drag a frame</source>
        <translation>Ctrl+点击；Shift+拖动框选</translation>
    </message>
    <message>
        <source>Next of stacked boxes</source>
        <translation>重叠方框中的下一个</translation>
    </message>
    <message>
        <source>click again</source>
        <translation>再次点击</translation>
    </message>
    <message>
        <source>Next, previous box</source>
        <translation>下一个、上一个方框</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Move by 1, by 10 pixels, by a location token</source>
        <translation>移动 1 像素、10 像素、一个位置标记</translation>
    </message>
    <message>
        <source>arrows; with Shift; with Alt</source>
        <translation>方向键；配合 Shift；配合 Alt</translation>
    </message>
    <message>
        <source>Resize by 1 pixel</source>
        <translation>以 1 像素调整大小</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>See the page without boxes</source>
        <translation>查看没有方框的页面</translation>
    </message>
    <message>
        <source>hold B</source>
        <translation>按住 B</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>移动页面</translation>
    </message>
    <message>
        <source>wheel, middle drag, Space+drag</source>
        <translation>滚轮、中键拖动、Space+拖动</translation>
    </message>
    <message>
        <source>Leave: drag, draw tool, selection</source>
        <translation>离开：拖动、绘制工具、选择</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SnapMenu</name>
    <message>
        <source>To other &amp;boxes</source>
        <translation>吸附到其他方框(&amp;B)</translation>
    </message>
    <message>
        <source>To the model&apos;s &amp;location tokens</source>
        <translation>吸附到模型的位置标记(&amp;L)</translation>
    </message>
    <message>
        <source>To a grid of %1 pixels</source>
        <translation>吸附到 %1 像素的网格</translation>
    </message>
    <message>
        <source>To &amp;no grid</source>
        <translation>不吸附到网格(&amp;N)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::StartDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Set &amp;up only</source>
        <translation>仅创建(&amp;U)</translation>
    </message>
    <message>
        <source>New training run</source>
        <translation>新建训练任务</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Use the open &amp;data set</source>
        <translation>使用已打开的数据集(&amp;D)</translation>
    </message>
    <message>
        <source>Train on what is open in the data window</source>
        <translation>用数据集窗口中打开的数据集训练</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Start &amp;model</source>
        <translation>起始模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Annotations (COCO)</source>
        <translation>标注 (COCO)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Validation (COCO)</source>
        <translation>验证集 (COCO)(&amp;V)</translation>
    </message>
    <message>
        <source>What &amp;trains</source>
        <translation>训练内容(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>步数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批次大小(&amp;B)</translation>
    </message>
    <message>
        <source>Advan&amp;ced</source>
        <translation>高级(&amp;C)</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Make the folder of the run, to start it on another machine</source>
        <translation>创建任务文件夹，以便在另一台机器上启动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>按下方设置</translation>
    </message>
    <message>
        <source>Checking the settings…</source>
        <translation>正在检查设置…</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>没有问题，可以开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before the start:</source>
        <translation>
            <numerusform>开始前需要解决 %n 个问题：</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>预设(&amp;R)</translation>
    </message>
    <message>
        <source>It can start, but:</source>
        <translation>可以开始，但请注意：</translation>
    </message>
</context>
<context>
    <name>detdiffusion::StatisticsPage</name>
    <message>
        <source>Objects per class</source>
        <translation>各类别的物体数</translation>
    </message>
    <message>
        <source>Easy and hard per class</source>
        <translation>各类别的难易分布</translation>
    </message>
    <message>
        <source>Objects per size</source>
        <translation>各尺寸的物体数</translation>
    </message>
    <message>
        <source>Easy and hard per size</source>
        <translation>各尺寸的难易分布</translation>
    </message>
    <message>
        <source>Pictures by their number of objects</source>
        <translation>图像数（按物体数量）</translation>
    </message>
    <message>
        <source>Objects by the share of the picture that their box covers, in %</source>
        <translation>物体数（按方框占图像的比例，%）</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep what layout models are trained on, in a new file</source>
        <translation>将用于训练布局模型的内容保留到新文件中</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>All numbers as tables</source>
        <translation>以表格形式复制全部数字</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>All numbers, for programs</source>
        <translation>全部数字，供程序使用</translation>
    </message>
    <message>
        <source>&amp;Save the charts…</source>
        <translation>保存图表(&amp;A)…</translation>
    </message>
    <message>
        <source>As one PNG picture</source>
        <translation>保存为一张 PNG 图片</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1 pictures, %2 of them without objects; %3 objects, %4 of them with an outline; %5 crowds, which are not counted below.</source>
        <translation>%1 张图像，其中 %2 张没有物体；%3 个物体，其中 %4 个带轮廓；%5 个群体 (crowd)，不计入以下统计。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::TrainingWindow</name>
    <message>
        <source>Training – DetDiffusion Studio</source>
        <translation>训练 – DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Choose a run, or set a new one up.</source>
        <translation>选择一个任务，或新建一个。</translation>
    </message>
    <message>
        <source>The run lives: stop it before you rename it.</source>
        <translation>任务仍在运行：请先停止再重命名。</translation>
    </message>
    <message>
        <source>The run lives: stop it before you remove it.</source>
        <translation>任务仍在运行：请先停止再删除。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash: remove it in the file manager.</source>
        <translation>无法将 %1 移到回收站：请在文件管理器中删除。</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictController</name>
    <message>
        <source>Loading the detector…</source>
        <translation>正在加载检测器…</translation>
    </message>
    <message>
        <source>Choose a detector: it says for every box of the picture whether it is found, and how well.</source>
        <translation>选择一个检测器：它会指出图像中每个方框是否被找到，以及效果如何。</translation>
    </message>
    <message>
        <source>Paint a picture: the detector looks at it at once.</source>
        <translation>生成一张图像：检测器会立即查看。</translation>
    </message>
    <message>
        <source>The detector looks at the picture…</source>
        <translation>检测器正在查看图像…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictPanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Choose a detector…</source>
        <translation>选择检测器…</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or the config.json of a detector trained here</source>
        <translation>ONNX 文件、Darknet .cfg 文件，或在此训练的检测器的 config.json</translation>
    </message>
    <message>
        <source>Score above %1</source>
        <translation>得分高于 %1</translation>
    </message>
    <message>
        <source>IoU above %1</source>
        <translation>IoU 高于 %1</translation>
    </message>
    <message>
        <source>Filters what was detected; nothing is detected again</source>
        <translation>筛选已检测到的内容；不会重新检测</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定结果</translation>
    </message>
    <message>
        <source>Paint other seeds until</source>
        <translation>用其他种子生成，直到</translation>
    </message>
    <message>
        <source>every box is found</source>
        <translation>每个方框都被找到</translation>
    </message>
    <message>
        <source>easy boxes are found, hard ones are not</source>
        <translation>容易的方框被找到，困难的没有</translation>
    </message>
    <message>
        <source>Goal of the search</source>
        <translation>搜索目标</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Asked easy</source>
        <translation>要求容易</translation>
    </message>
    <message>
        <source>Asked hard</source>
        <translation>要求困难</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最多 </translation>
    </message>
    <message>
        <source> seeds</source>
        <translation> 个种子</translation>
    </message>
    <message>
        <source>Seeds of the search</source>
        <translation>搜索的种子数</translation>
    </message>
    <message>
        <source>Paints one seed after the other and stops at the first that does it</source>
        <translation>逐个种子生成，在第一个符合要求的种子处停止</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>没有检测器</translation>
    </message>
    <message numerus="yes">
        <source>%n extra detection(s)</source>
        <translation>
            <numerusform>%n 个多余检测</numerusform>
        </translation>
    </message>
</context>
</TS>
