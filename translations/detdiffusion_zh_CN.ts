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
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open layout</source>
        <translation>打开布局</translation>
    </message>
    <message>
        <source>Layouts and pictures (*.json *.png);;Layouts (*.json);;Pictures painted here (*.png);;All files (*)</source>
        <translation>布局和图像 (*.json *.png);;布局 (*.json);;在此生成的图像 (*.png);;所有文件 (*)</translation>
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
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
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
    <name>ShortcutPresets</name>
    <message>
        <source>DetDiffusion Studio</source>
        <translation>DetDiffusion Studio</translation>
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
    <name>detdiffusion::FileController</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
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
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>This model can&apos;t paint layouts: %1</source>
        <translation>此模型无法根据布局生成：%1</translation>
    </message>
    <message>
        <source>This picture was painted without the LoRAs that are chosen now.</source>
        <translation>此图像是在没有当前所选 LoRA 的情况下生成的。</translation>
    </message>
    <message>
        <source>This picture was painted with the LoRAs %1. To paint it again, choose them under Generation.</source>
        <translation>此图像是用 LoRA %1 生成的。要再次生成，请在“生成”中选择它们。</translation>
    </message>
    <message>
        <source>%1[*] – DetDiffusion Studio</source>
        <translation>%1[*] – DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定结果</translation>
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
